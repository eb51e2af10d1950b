using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>
/// 上级变更的传导: a base's approved or withdrawn revision reaches its local items, each in a transaction of its own. What a
/// local item missed while its own revision was scheduled reaches it when that is published or no longer scheduled.
/// </summary>
internal sealed class FollowBaseOnDecision(IGovServiceDb db, ISystemCaller system) : IDomainEventHandler<RevisionMoved>
{
    public Task HandleAsync(RevisionMoved moved, CancellationToken ct) => moved.Action switch
    {
        RevisionAction.Approve or RevisionAction.Return or RevisionAction.Discard => TellLocalItemsAsync(moved.RevisionId, ct),
        RevisionAction.Publish or RevisionAction.Unschedule => CatchUpAsync(moved.RevisionId, ct),
        _ => Task.CompletedTask,
    };

    private async Task TellLocalItemsAsync(ItemRevisionId revision, CancellationToken ct)
    {
        var baseItem = db.ItemRevisions.Where(r => r.Id == revision).Select(r => r.ServiceItemId);
        var localItems = await db.ServiceItems
            .Where(i => i.State != ItemState.Cancelled && baseItem.Any(id => id == i.BaseItemId))
            .OrderBy(i => i.Id).Select(i => i.Id).ToListAsync(ct);
        foreach (var localItem in localItems) await system.SendAsSystem(new FollowBase(localItem, revision), ct);
    }

    private async Task CatchUpAsync(ItemRevisionId revision, CancellationToken ct)
    {
        var own = db.ItemRevisions.Where(r => r.Id == revision).Select(r => r.ServiceItemId);
        var localItems = await db.ServiceItems
            .Where(i => i.BaseItemId != null && own.Any(id => id == i.Id)).Select(i => i.Id).ToListAsync(ct);
        foreach (var localItem in localItems) await system.SendAsSystem(new FollowBase(localItem), ct);
    }
}
