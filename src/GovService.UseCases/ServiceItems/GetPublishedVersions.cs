using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.ServiceItems;

/// <summary>看历史版本: every version of an item that was ever in force and what it changed, the newest first; for everybody.</summary>
/// <param name="Key">Slug of the item.</param>
[AllowAnyone]
public sealed record GetPublishedVersions(string Key) : IQuery<PublishedVersions?>
{
    /// <summary>More are of interest to nobody who applies.</summary>
    public const int Shown = 20;
}

public sealed record PublishedVersions(string Name, string Slug, IReadOnlyList<VersionEntry> Versions);

/// <param name="Changes">Against the version before; none for the first.</param>
public sealed record VersionEntry(
    int Number, DateTimeOffset PublishedAt, ServiceItemContent Content, IReadOnlyList<ContentChange> Changes);

internal sealed class GetPublishedVersionsHandler(IGovServiceDb db) : IQueryHandler<GetPublishedVersions, PublishedVersions?>
{
    private const int LongestKey = 100;

    public async Task<PublishedVersions?> Handle(GetPublishedVersions query, CancellationToken ct)
    {
        if (query.Key.Length > LongestKey || query.Key.Contains('\0', StringComparison.Ordinal)) return null;

        var item = await db.ServiceItems.Where(i => i.Slug == query.Key && i.CurrentVersionNumber > 0)
            .Select(i => new { i.Id, i.Slug }).SingleOrDefaultAsync(ct);
        if (item is null) return null;

        // One more than is shown: the last one is compared with it.
        var rows = await db.ServiceItemVersions.AsNoTracking().Where(v => v.ServiceItemId == item.Id)
            .OrderByDescending(v => v.Number).Take(GetPublishedVersions.Shown + 1).ToListAsync(ct);
        return new(rows[0].Content.Name, item.Slug, [.. VersionEntries.Of(rows, GetPublishedVersions.Shown)]);
    }
}
