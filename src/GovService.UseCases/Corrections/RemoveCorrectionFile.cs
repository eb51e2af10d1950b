using GovService.Domain.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Materials;

namespace GovService.UseCases.Corrections;

/// <summary>替换附件: takes a file out of an opened slot. The application keeps what was handed in before.</summary>
[Allow(Role.Applicant)]
public sealed record RemoveCorrectionFile(ApplicationId ApplicationId, string MaterialId, string Hash) : ICommand;

internal sealed class RemoveCorrectionFileHandler(IGovServiceDb db, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<RemoveCorrectionFile>
{
    public async Task<Result> Handle(RemoveCorrectionFile command, CancellationToken ct)
    {
        var found = await OpenCorrection.FindAsync(db, user, command.ApplicationId, ct);
        if (!found.Succeeded) return Result.Failure(found.Errors);
        if (!found.Value.OpensMaterial(command.MaterialId)) return ApplicationErrors.SlotNotOpen;

        var draft = found.Value.Draft;
        var slot = SlotFiles.Remove(draft, command.MaterialId, command.Hash);
        if (!slot.Succeeded) return Result.Failure(slot.Errors);

        SlotFiles.Store(draft, command.MaterialId, slot.Value, DraftSource.Typed, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
