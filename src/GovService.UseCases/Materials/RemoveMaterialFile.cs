using GovService.Domain.Applications;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Materials;

/// <summary>删除附件: takes one file out of a slot of a draft.</summary>
[Allow(Role.Applicant)]
public sealed record RemoveMaterialFile(ApplicationId DraftId, string MaterialId, string Hash) : ICommand;

internal sealed class RemoveMaterialFileHandler(IGovServiceDb db, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<RemoveMaterialFile>
{
    public async Task<Result> Handle(RemoveMaterialFile command, CancellationToken ct)
    {
        var draft = await db.ApplicationDrafts.OwnedBy(user).SingleOrDefaultAsync(d => d.Id == command.DraftId, ct);
        if (draft is null) return DraftErrors.NotFound;
        if (draft.SubmittedAt is not null) return DraftErrors.AlreadySubmitted;

        var slot = SlotFiles.Remove(draft, command.MaterialId, command.Hash);
        if (!slot.Succeeded) return Result.Failure(slot.Errors);

        SlotFiles.Store(draft, command.MaterialId, slot.Value, DraftSource.Typed, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
