using System.Collections.Immutable;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.ServiceItems;

/// <summary>预览办事指南: what the public would read if an item said this; null when there is no such item.</summary>
[Allow(Role.ItemEditor, Role.ItemApprover, Role.Publisher)]
public sealed record PreviewServiceGuide(ServiceItemId ItemId, ServiceItemContent Content) : IQuery<ServiceGuide?>;

internal sealed class PreviewServiceGuideHandler(IGovServiceDb db, ICatalogue catalogue, TimeProvider clock)
    : IQueryHandler<PreviewServiceGuide, ServiceGuide?>
{
    public async Task<ServiceGuide?> Handle(PreviewServiceGuide query, CancellationToken ct)
    {
        var at = clock.GetUtcNow();
        var item = await db.ServiceItems
            .Where(i => i.Id == query.ItemId)
            .Select(i => new { i.CatalogueId, i.Slug, i.Code, i.DepartmentId, i.DistrictCode, i.RegionCode, i.CurrentVersionNumber })
            .SingleOrDefaultAsync(ct);
        if (item is null) return null;

        PublishedItem next = new(
            query.ItemId, default, item.CurrentVersionNumber + 1, "", item.CatalogueId, item.Slug, item.Code,
            item.DepartmentId, item.DistrictCode, item.RegionCode, at, query.Content, ItemState.InForce, StateReason: null,
            AsksDraftsBelow: 0, MovesDraftsBelow: 0);
        return new ServiceGuideWriter(next, await catalogue.ReferenceAsync(ct)).Write(ImmutableDictionary<string, string>.Empty);
    }
}
