using GovService.Domain.Applications;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Drafts.Moves;

/// <summary>继续用旧版: the answer to the question whether a draft moves; it is not asked again until another version asks.</summary>
/// <param name="Version">Number of the version whose changes were shown.</param>
[Allow(Role.Applicant)]
[RepeatOnConflict]
public sealed record KeepDraftVersion(ApplicationId DraftId, int Version) : ICommand;

internal sealed class KeepDraftVersionHandler(IGovServiceDb db, ICurrentUser user, ICatalogue catalogue)
    : ICommandHandler<KeepDraftVersion>
{
    public async Task<Result> Handle(KeepDraftVersion command, CancellationToken ct)
    {
        var draft = await db.ApplicationDrafts.OwnedBy(user).SingleOrDefaultAsync(d => d.Id == command.DraftId, ct);
        if (draft is null) return DraftErrors.NotFound;
        if (draft.SubmittedAt is not null) return DraftErrors.AlreadySubmitted;
        if (await catalogue.FindAsync(draft.ServiceItemId, ct) is not { } item) return ServiceItemErrors.NotFound;
        if (command.Version != item.VersionNumber) return DraftErrors.NewerVersionShown;

        var followed = await catalogue.VersionAsync(draft.ServiceItemVersionId, ct);
        if (item.PolicyFor(followed.Number) == DraftPolicy.MustMove) return DraftErrors.NewVersionRequired;

        draft.KeepVersion(item.AsksDraftsBelow);
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
