using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;
using GovService.Domain.ServiceItems.Inheritance;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>
/// 跟随上级: what the base of one local item has come to say means for it: a revision that follows, as a task of its
/// editors, or the difference merged into the one they have open. Sent again, or when nothing was missed, it does nothing.
/// </summary>
/// <param name="BaseRevision">The base's revision that moved, where one did: if it was withdrawn, what nobody touched goes with it.</param>
[Allow(Role.System)]
[RepeatOnConflict]
public sealed record FollowBase(ServiceItemId LocalItem, ItemRevisionId? BaseRevision = null) : ICommand;

internal sealed class FollowBaseHandler(
    IGovServiceDb db, ICurrentUser user, RevisionGround ground, BaseChanges changes, TimeProvider clock)
    : ICommandHandler<FollowBase>
{
    public async Task<Result> Handle(FollowBase command, CancellationToken ct)
    {
        if (command.BaseRevision is { } moved) await WithdrawAsync(command.LocalItem, moved, ct);

        var local = await db.ServiceItems.AsNoTracking().SingleAsync(i => i.Id == command.LocalItem, ct);
        if (local.State == ItemState.Cancelled) return Result.Success;

        await FollowAsync(local, await OpenRevisionAsync(local.Id, ct), ct);
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }

    private async Task WithdrawAsync(ServiceItemId local, ItemRevisionId moved, CancellationToken ct)
    {
        var change = await db.ItemRevisions.AsNoTracking().SingleAsync(r => r.Id == moved, ct);
        if (change.Status is RevisionStatus.Approved or RevisionStatus.Scheduled or RevisionStatus.Published) return;
        if (change.Steps.LastOrDefault(s => s.Action == RevisionAction.Approve) is not { At: var approvedAt }) return;
        if (await OpenRevisionAsync(local, ct) is not { Cause: RevisionCause.BaseChanged, IsUntouched: true } open) return;
        if (open.CreatedAt < approvedAt) return;

        open.Discard(RevisionErrors.BaseWithdrawn.Code, user.Stamp(clock));
        await db.SaveChangesAsync(ct); // before another is opened for what still stands
    }

    /// <summary>
    /// What is scheduled stays: at its instant it is published or refused as it is, and then it follows.
    /// </summary>
    private async Task FollowAsync(ServiceItem local, ItemRevision? open, CancellationToken ct)
    {
        if (open?.Status == RevisionStatus.Scheduled) return;
        if (await changes.MissedByAsync(local, ct) is not { Count: > 0 } missed) return;

        var content = open?.Content ?? await ground.VersionAsync(local, local.CurrentVersionNumber, ct);
        if (content is null) return;

        var following = BaseChange.Follow(missed, content);
        if (ContentDifference.Between(content, following.Content).Count == 0) return;

        var authors = missed.SelectMany(m => m.Authors);
        if (open is null) Open(local, following, authors);
        else Merge(open, following, authors);
    }

    private Task<ItemRevision?> OpenRevisionAsync(ServiceItemId local, CancellationToken ct) =>
        db.ItemRevisions.StillOpen().SingleOrDefaultAsync(r => r.ServiceItemId == local, ct);

    private void Open(ServiceItem local, BaseFollowing following, IEnumerable<UserId> authors) => db.ItemRevisions.Add(ItemRevision.Open(
        local, following.Content, RevisionCause.BaseChanged, following.GaveWay, user.Stamp(clock), authors));

    /// <summary>What was submitted or approved said something else, so it goes back before it follows.</summary>
    private void Merge(ItemRevision open, BaseFollowing following, IEnumerable<UserId> authors)
    {
        var stamp = user.Stamp(clock);
        if (open.Status != RevisionStatus.Drafting) open.Return(RevisionErrors.BaseChanged.Code, stamp);
        if (open.Follow(following, stamp, authors) is { } edit) db.RevisionEdits.Add(edit);
    }
}
