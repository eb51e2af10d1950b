using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>上级变更的传导: a base's approved or withdrawn revision reaches its local items, each in a transaction of its own.</summary>
internal sealed class FollowBaseOnDecision(IGovServiceDb db, ISystemCaller system) : IDomainEventHandler<RevisionMoved>
{
    public async Task HandleAsync(RevisionMoved moved, CancellationToken ct)
    {
        if (moved.Action is not (RevisionAction.Approve or RevisionAction.Return or RevisionAction.Discard)) return;

        var baseItem = db.ItemRevisions.Where(r => r.Id == moved.RevisionId).Select(r => r.ServiceItemId);
        var localItems = await db.ServiceItems
            .Where(i => i.State != ItemState.Cancelled && baseItem.Any(id => id == i.BaseItemId))
            .OrderBy(i => i.Id).Select(i => i.Id).ToListAsync(ct);
        foreach (var localItem in localItems) await system.SendAsSystem(new FollowBase(localItem, moved.RevisionId), ct);
    }
}
