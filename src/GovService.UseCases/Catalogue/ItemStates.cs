using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>事项状态的变更: finds an item as its publisher saw it, turns it, and saves. The search knows only what is not cancelled.</summary>
internal sealed class ItemStates(IGovServiceDb db, ICurrentUser user, IServiceItemIndex index)
{
    public async Task<Result> TurnAsync(
        ServiceItemId id, uint seenVersion, Func<ServiceItem, Result> turn, CancellationToken ct)
    {
        var found = await db.ServiceItems.PublishableBy(user).Where(i => i.Id == id)
            .Select(i => new { Item = i, Version = EF.Property<uint>(i, "Version") })
            .SingleOrDefaultAsync(ct);
        if (found is null) return ServiceItemErrors.NotFound;
        if (found.Version != seenVersion) return CommonErrors.ChangedMeanwhile;

        var turned = turn(found.Item);
        if (!turned.Succeeded) return turned;

        if (found.Item.State == ItemState.Cancelled) await index.RemoveAsync([id], ct);
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
