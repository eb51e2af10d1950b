using GovService.Domain.Applications;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Drafts.Moves;

/// <summary>
/// 换用新版: a draft follows the version in force from now on. Everything typed and handed in stays; what means something
/// else is marked. Pressed twice, it answers as the first time.
/// </summary>
/// <param name="Version">Number of the version whose changes were shown: nobody moves to one they have not seen.</param>
[Allow(Role.Applicant)]
[RepeatOnConflict]
public sealed record MoveDraft(ApplicationId DraftId, int Version) : ICommand;

internal sealed class MoveDraftHandler(IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, TimeProvider clock)
    : ICommandHandler<MoveDraft>
{
    public async Task<Result> Handle(MoveDraft command, CancellationToken ct)
    {
        var draft = await db.ApplicationDrafts.OwnedBy(user).SingleOrDefaultAsync(d => d.Id == command.DraftId, ct);
        if (draft is null) return DraftErrors.NotFound;
        if (draft.SubmittedAt is not null) return DraftErrors.AlreadySubmitted;
        if (await catalogue.FindAsync(draft.ServiceItemId, ct) is not { } item) return ServiceItemErrors.NotFound;

        var followed = await catalogue.VersionAsync(draft.ServiceItemVersionId, ct);
        if (followed.Number >= item.VersionNumber) return Result.Success;
        if (command.Version != item.VersionNumber) return DraftErrors.NewerVersionShown;

        draft.MoveTo(item.VersionId, ContentDifference.Between(followed.Content, item.Content), clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
