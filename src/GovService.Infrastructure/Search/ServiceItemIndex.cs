using GovService.Domain.Search;
using GovService.Domain.ServiceItems;
using GovService.Infrastructure.Persistence;
using GovService.UseCases.Ports;
using GovService.UseCases.ServiceItems;
using Microsoft.EntityFrameworkCore;

namespace GovService.Infrastructure.Search;

/// <summary>Keeps the rows of the index in the unit of work that publishes.</summary>
internal sealed class ServiceItemIndex(GovServiceDbContext db, SearchLexicon lexicon) : IServiceItemIndex
{
    public async Task ReplaceAsync(IReadOnlyCollection<SearchIndexEntry> entries, CancellationToken ct)
    {
        var ids = entries.Select(e => e.Id).ToList();
        var rows = await db.Set<ServiceItemSearchRow>()
            .Where(r => ids.Contains(r.ServiceItemId))
            .ToDictionaryAsync(r => r.ServiceItemId, ct);
        foreach (var entry in entries)
        {
            if (rows.TryGetValue(entry.Id, out var row)) row.Replace(entry, lexicon);
            else db.Add(ServiceItemSearchRow.Of(entry, lexicon));
        }
    }

    public async Task<IReadOnlyList<ServiceItemId>> MissingAsync(int most, CancellationToken ct) =>
        await db.ServiceItems
            .Where(i => i.CurrentVersionNumber > 0 && i.State != ItemState.Cancelled)
            .Where(i => !db.Set<ServiceItemSearchRow>().Any(r => r.ServiceItemId == i.Id))
            .OrderBy(i => i.Id)
            .Take(most)
            .Select(i => i.Id)
            .ToListAsync(ct);

    public async Task RemoveAsync(IReadOnlyCollection<ServiceItemId> items, CancellationToken ct) =>
        db.RemoveRange(await db.Set<ServiceItemSearchRow>().Where(r => items.Contains(r.ServiceItemId)).ToListAsync(ct));
}
