using GovService.Domain.Applications;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Materials;

/// <summary>补齐容缺材料: the files of a material that was promised; with them the promise is kept.</summary>
[Allow(Role.Applicant)]
public sealed record SupplyDeferredMaterial(
    ApplicationId ApplicationId, string MaterialId, IReadOnlyList<UploadedFile> Files) : ICommand;

internal sealed class SupplyDeferredMaterialHandler(
    IGovServiceDb db, ICurrentUser user, IFileStore store, IWorkingCalendars calendars, TimeProvider clock)
    : ICommandHandler<SupplyDeferredMaterial>
{
    public async Task<Result> Handle(SupplyDeferredMaterial command, CancellationToken ct)
    {
        var application = await db.Applications.OwnedBy(user)
            .SingleOrDefaultAsync(a => a.Id == command.ApplicationId, ct);
        if (application is null) return ApplicationErrors.NotFound;

        var promised = application.Deferred.FirstOrDefault(d => d.IsOpen && d.MaterialId == command.MaterialId);
        if (promised is null) return ApplicationErrors.NotDeferred;

        var taken = await SlotFiles.TakeAsync(command.MaterialId, command.Files, store, ct);
        if (!taken.Succeeded) return Result.Failure(taken.Errors);

        var material = new SubmittedMaterial(
            promised.MaterialId, promised.RequirementId, promised.Name, MaterialSourceKind.Upload, TrustLevel.C,
            taken.Value, Receipt: null, Superseded: []);
        var supplied = application.SupplyDeferred(
            material, user.Stamp(clock), await calendars.ForAsync(application.DistrictCode, ct));
        if (!supplied.Succeeded) return supplied;

        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
