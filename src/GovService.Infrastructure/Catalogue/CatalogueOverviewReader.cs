using GovService.Infrastructure.Persistence;
using GovService.Infrastructure.Search;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.Infrastructure.Catalogue;

/// <summary>Counts the catalogue from the search index, whose rows are small and say all that is counted.</summary>
internal static class CatalogueOverviewReader
{
    public static async Task<CatalogueOverview> ReadAsync(GovServiceDbContext db, CancellationToken ct)
    {
        var items = await db.Set<ServiceItemSearchRow>()
            .Select(r => new { r.DepartmentId, r.Themes, r.LifeStages, r.Online, r.Summary })
            .ToListAsync(ct);
        var districts = await db.ServiceItems.Select(i => i.DistrictCode).Distinct().ToListAsync(ct);

        return new(
            new(
                items.Count,
                items.Count(i => i.Online),
                items.Count(i => i.Summary.VisitCount == 0),
                items.Count(i => i.Summary.MaterialsToHandIn == 0)),
            Counted(items.SelectMany(i => i.Themes)),
            Counted(items.SelectMany(i => i.LifeStages)),
            items.CountBy(i => i.DepartmentId).ToDictionary(),
            districts.ToHashSet(StringComparer.Ordinal));
    }

    private static Dictionary<string, int> Counted(IEnumerable<string> keys) =>
        keys.CountBy(key => key, StringComparer.Ordinal).ToDictionary(StringComparer.Ordinal);
}
