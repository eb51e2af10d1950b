using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>
/// 上级发布的传导: a new version of a base reaches those local items that did not follow when it was approved; one that an
/// import brought was approved nowhere, so none did.
/// </summary>
internal sealed class FollowBaseOnPublication(IGovServiceDb db, ISystemCaller system) : IDomainEventHandler<ServiceItemPublished>
{
    public async Task HandleAsync(ServiceItemPublished published, CancellationToken ct)
    {
        var localItems = await db.ServiceItems
            .Where(i => i.State != ItemState.Cancelled && i.BaseItemId == published.ServiceItemId)
            .OrderBy(i => i.Id).Select(i => i.Id).ToListAsync(ct);
        foreach (var localItem in localItems) await system.SendAsSystem(new FollowBase(localItem), ct);
    }
}
