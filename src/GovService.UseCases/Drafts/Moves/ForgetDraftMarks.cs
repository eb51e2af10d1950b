using GovService.Domain.Applications;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Drafts.Moves;

/// <summary>看过了: what became different is no longer pointed out. Nothing that was typed goes.</summary>
[Allow(Role.Applicant)]
[RepeatOnConflict]
public sealed record ForgetDraftMarks(ApplicationId DraftId) : ICommand;

internal sealed class ForgetDraftMarksHandler(IGovServiceDb db, ICurrentUser user) : ICommandHandler<ForgetDraftMarks>
{
    public async Task<Result> Handle(ForgetDraftMarks command, CancellationToken ct)
    {
        var draft = await db.ApplicationDrafts.OwnedBy(user).SingleOrDefaultAsync(d => d.Id == command.DraftId, ct);
        if (draft is null) return DraftErrors.NotFound;

        draft.ForgetMarks();
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
