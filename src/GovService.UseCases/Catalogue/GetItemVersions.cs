using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.ServiceItems;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>版本沿革: every version of an item and what it changed, the newest first. Null: not to be seen.</summary>
/// <param name="Before">The last number of the page before; null for the first page.</param>
[Allow(Role.ItemEditor, Role.ItemApprover, Role.Publisher)]
public sealed record GetItemVersions(ServiceItemId ItemId, int? Before = null) : IQuery<ItemVersionsPage?>;

/// <param name="Next">Where the next page begins; null when this is the last.</param>
public sealed record ItemVersionsPage(ServiceItemId ItemId, string ItemName, IReadOnlyList<VersionEntry> Entries, int? Next)
{
    public const int Size = 20;
}

internal sealed class GetItemVersionsHandler(IGovServiceDb db, ICurrentUser user)
    : IQueryHandler<GetItemVersions, ItemVersionsPage?>
{
    public async Task<ItemVersionsPage?> Handle(GetItemVersions query, CancellationToken ct)
    {
        var name = await db.ServiceItems.WorkedOnBy(user).Where(i => i.Id == query.ItemId)
            .Select(i => i.Name).SingleOrDefaultAsync(ct);
        if (name is null) return null;

        var versions = db.ServiceItemVersions.AsNoTracking().Where(v => v.ServiceItemId == query.ItemId);
        if (query.Before is { } before) versions = versions.Where(v => v.Number < before);

        // One more than is shown: the last one is compared with it.
        var rows = await versions.OrderByDescending(v => v.Number).Take(ItemVersionsPage.Size + 1).ToListAsync(ct);
        IReadOnlyList<VersionEntry> entries = [.. VersionEntries.Of(rows, ItemVersionsPage.Size)];
        return new(query.ItemId, name, entries, rows.Count > ItemVersionsPage.Size ? entries[^1].Number : null);
    }
}
