using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;
using GovService.Domain.ServiceItems.Inheritance;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>
/// 跟随上级: what the approval of a base's revision means for one local item: a revision that follows, as a task of its
/// editors, or the difference merged into the one they have open. Withdrawn again: what nobody touched is discarded.
/// </summary>
[Allow(Role.System)]
[RepeatOnConflict]
public sealed record FollowBase(ServiceItemId LocalItem, ItemRevisionId BaseRevision) : ICommand;

internal sealed class FollowBaseHandler(IGovServiceDb db, ICurrentUser user, RevisionGround ground, TimeProvider clock)
    : ICommandHandler<FollowBase>
{
    public async Task<Result> Handle(FollowBase command, CancellationToken ct)
    {
        var change = await db.ItemRevisions.AsNoTracking().SingleAsync(r => r.Id == command.BaseRevision, ct);
        if (change.Steps.LastOrDefault(s => s.Action == RevisionAction.Approve) is not { At: var approvedAt })
            return Result.Success;

        var open = await db.ItemRevisions.StillOpen().SingleOrDefaultAsync(r => r.ServiceItemId == command.LocalItem, ct);
        if (change.Status is RevisionStatus.Approved or RevisionStatus.Scheduled or RevisionStatus.Published)
            await FollowAsync(command.LocalItem, change, open, approvedAt, ct);
        else if (open is { Cause: RevisionCause.BaseChanged, IsUntouched: true } && open.CreatedAt >= approvedAt)
            open.Discard(RevisionErrors.BaseWithdrawn.Code, user.Stamp(clock));

        await db.SaveChangesAsync(ct);
        return Result.Success;
    }

    private async Task FollowAsync(
        ServiceItemId localItem, ItemRevision change, ItemRevision? open, DateTimeOffset approvedAt, CancellationToken ct)
    {
        var baseItem = await db.ServiceItems.AsNoTracking().SingleAsync(i => i.Id == change.ServiceItemId, ct);
        var local = await db.ServiceItems.AsNoTracking().SingleAsync(i => i.Id == localItem, ct);
        if (local.State == ItemState.Cancelled) return;
        if (await ground.VersionAsync(baseItem, change.FromNumber, ct) is not { } before) return;
        if (open is not null && await HasFollowedAsync(open, approvedAt, ct)) return;

        var content = open?.Content ?? await ground.VersionAsync(local, local.CurrentVersionNumber, ct);
        if (content is null) return;

        var following = BaseFollowing.Of(before, change.Content, content);
        if (ContentDifference.Between(content, following.Content).Count == 0) return;

        if (open is null) Open(local, following, change);
        else Merge(open, following, change);
    }

    /// <summary>Events come more than once; what was followed already is the editors' by now.</summary>
    private async Task<bool> HasFollowedAsync(ItemRevision open, DateTimeOffset approvedAt, CancellationToken ct) =>
        (open.Cause == RevisionCause.BaseChanged && open.CreatedAt >= approvedAt)
        || await db.RevisionEdits.AnyAsync(
            e => e.RevisionId == open.Id && e.By == UserId.System && e.CreatedAt >= approvedAt, ct);

    private void Open(ServiceItem local, BaseFollowing following, ItemRevision change) => db.ItemRevisions.Add(ItemRevision.Open(
        local, following.Content, RevisionCause.BaseChanged, following.GaveWay, user.Stamp(clock), change.Editors));

    /// <summary>
    /// What was submitted or approved said something else, so it goes back before it follows. What is scheduled stays: at
    /// its instant it is published or refused as it is.
    /// </summary>
    private void Merge(ItemRevision open, BaseFollowing following, ItemRevision change)
    {
        var stamp = user.Stamp(clock);
        if (open.Status == RevisionStatus.Scheduled) return;
        if (open.Status != RevisionStatus.Drafting) open.Return(RevisionErrors.BaseChanged.Code, stamp);
        if (open.Follow(following, stamp, change.Editors) is { } edit) db.RevisionEdits.Add(edit);
    }
}
