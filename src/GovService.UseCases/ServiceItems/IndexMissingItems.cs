using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.ServiceItems;

/// <summary>
/// 补建索引: indexes items that the search lacks, as after a change of the index itself, some at a time. Says how many;
/// none means that it is whole.
/// </summary>
[Allow(Role.System)]
public sealed record IndexMissingItems : ICommand<int>;

internal sealed class IndexMissingItemsHandler(IGovServiceDb db, IServiceItemIndex index, PublishedIndex published)
    : ICommandHandler<IndexMissingItems, int>
{
    private const int AtOnce = 500;

    public async Task<Result<int>> Handle(IndexMissingItems command, CancellationToken ct)
    {
        var missing = await index.MissingAsync(AtOnce, ct);
        if (missing.Count == 0) return 0;

        var items = await db.ServiceItems.Where(i => missing.Contains(i.Id)).ToListAsync(ct);
        await published.ReplaceAsync([.. items.Select(item => new IndexedItem(item, null))], ct);
        await db.SaveChangesAsync(ct);
        return items.Count;
    }
}
