using GovService.Domain.Applications;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Drafts;

/// <summary>删除草稿: what was never handed in goes, with everything typed (个人信息保护法 art. 47).</summary>
[Allow(Role.Applicant)]
public sealed record DiscardDraft(ApplicationId DraftId) : ICommand;

internal sealed class DiscardDraftHandler(IGovServiceDb db, ICurrentUser user) : ICommandHandler<DiscardDraft>
{
    public async Task<Result> Handle(DiscardDraft command, CancellationToken ct)
    {
        var draft = await db.ApplicationDrafts.OwnedBy(user).SingleOrDefaultAsync(d => d.Id == command.DraftId, ct);
        if (draft is null) return DraftErrors.NotFound;
        if (draft.SubmittedAt is not null) return DraftErrors.AlreadySubmitted;

        db.ApplicationDrafts.Remove(draft);
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
