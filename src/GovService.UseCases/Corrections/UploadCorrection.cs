using GovService.Domain.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Materials;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Corrections;

/// <summary>补交材料: puts files into a material slot that the notice opened, beside those that stood there.</summary>
[Allow(Role.Applicant)]
public sealed record UploadCorrection(
    ApplicationId ApplicationId, string MaterialId, IReadOnlyList<UploadedFile> Files) : ICommand;

internal sealed class UploadCorrectionHandler(IGovServiceDb db, ICurrentUser user, IFileStore store, TimeProvider clock)
    : ICommandHandler<UploadCorrection>
{
    public async Task<Result> Handle(UploadCorrection command, CancellationToken ct)
    {
        var found = await OpenCorrection.FindAsync(db, user, command.ApplicationId, ct);
        if (!found.Succeeded) return Result.Failure(found.Errors);
        if (!found.Value.OpensMaterial(command.MaterialId)) return ApplicationErrors.SlotNotOpen;

        var taken = await SlotFiles.TakeAsync(command.MaterialId, command.Files, store, ct);
        if (!taken.Succeeded) return Result.Failure(taken.Errors);

        var draft = found.Value.Draft;
        var slot = SlotFiles.Add(draft, command.MaterialId, taken.Value);
        if (!slot.Succeeded) return Result.Failure(slot.Errors);

        SlotFiles.Store(draft, command.MaterialId, slot.Value, DraftSource.Typed, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
