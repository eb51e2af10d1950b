using GovService.Domain.Applications;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Materials;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Reviews;

/// <summary>
/// 补交联审材料: the one material that one department asked for. What is sent takes the place of what stood there, which
/// is kept; all other departments go on meanwhile.
/// </summary>
[Allow(Role.Applicant)]
public sealed record AnswerInLane(
    ApplicationId ApplicationId, DepartmentId DepartmentId, IReadOnlyList<UploadedFile> Files) : ICommand;

internal sealed class AnswerInLaneHandler(
    IGovServiceDb db, ICurrentUser user, IFileStore store, IWorkingCalendars calendars, TimeProvider clock)
    : ICommandHandler<AnswerInLane>
{
    public async Task<Result> Handle(AnswerInLane command, CancellationToken ct)
    {
        var application = await db.Applications.OwnedBy(user)
            .SingleOrDefaultAsync(a => a.Id == command.ApplicationId, ct);
        if (application is null) return ApplicationErrors.NotFound;

        var asked = application.Lanes.FirstOrDefault(l => l.DepartmentId == command.DepartmentId)?.OpenReturn;
        var material = application.Materials.FirstOrDefault(m => MaterialSlots.Key(m.MaterialId) == asked?.Point.Slot);
        if (material is null) return ApplicationErrors.LaneUnknown;

        var taken = await SlotFiles.TakeAsync(material.MaterialId, command.Files, store, ct);
        if (!taken.Succeeded) return Result.Failure(taken.Errors);

        var answered = application.AnswerInLane(
            command.DepartmentId,
            material with { Source = MaterialSourceKind.Upload, Trust = TrustLevel.C, Files = taken.Value, Receipt = null },
            user.Stamp(clock),
            await calendars.ForAsync(application.DistrictCode, ct));
        if (!answered.Succeeded) return answered;

        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
