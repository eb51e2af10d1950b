using GovService.Infrastructure.Persistence;
using GovService.Infrastructure.Search;
using GovService.UseCases.Ports;
using GovService.UseCases.ServiceItems;
using GovService.UseCases.ServiceItems.Facets;
using Microsoft.EntityFrameworkCore;

namespace GovService.Infrastructure.Catalogue;

/// <summary>Counts the catalogue from the search index, whose rows say all that is counted.</summary>
internal static class CatalogueOverviewReader
{
    private const string County = "4"; // code set authorityLevel: 县级

    public static async Task<CatalogueOverview> ReadAsync(GovServiceDbContext db, CancellationToken ct)
    {
        var items = await db.Set<ServiceItemSearchRow>()
            .OrderBy(r => r.SortName).ThenBy(r => r.ServiceItemId)
            .Select(r => new FacetedItem(r.ServiceItemId, r.Facets))
            .ToListAsync(ct);
        var districts = await db.ServiceItems.Select(i => i.DistrictCode).Distinct().ToListAsync(ct);
        var lastPublished = await db.ServiceItemVersions.MaxAsync(v => (DateTimeOffset?)v.PublishedAt, ct);

        var facets = new FacetIndex(items);
        return new(FiguresOf(facets.All, lastPublished), facets, districts.ToHashSet(StringComparer.Ordinal));
    }

    private static CatalogueFigures FiguresOf(FacetSelection all, DateTimeOffset? lastPublished) => new(
        all.Count,
        all.CountOf(ItemFacets.OfLevel(County)),
        all.CountOf(ItemFacets.Online),
        all.CountOf(ItemFacets.WithoutVisit),
        all.CountOf(ItemFacets.WithoutHandingIn),
        all.CountOf(ItemFacets.Terminal),
        all.CountOf(ItemFacets.Instant),
        all.CountOf(ItemFacets.CrossRegion),
        lastPublished);
}
