using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.ServiceItems;

/// <summary>An item whose row of the index is to be written.</summary>
/// <param name="Version">The version in force, if it is not stored yet.</param>
internal sealed record IndexedItem(ServiceItem Item, ServiceItemVersion? Version);

/// <summary>检索索引 belongs to the version in force, so it changes in the transaction that publishes.</summary>
internal sealed class PublishedIndex(IGovServiceDb db, IServiceItemIndex index, ICatalogue catalogue)
{
    /// <summary>With the names of departments and topics that are stored.</summary>
    public async Task ReplaceAsync(IReadOnlyList<IndexedItem> items, CancellationToken ct)
    {
        var reference = await catalogue.ReferenceAsync(ct);
        await ReplaceAsync(items, item => reference.Departments[item.DepartmentId].Name, reference.Text, ct);
    }

    /// <param name="departmentName">Of the item's department.</param>
    /// <param name="text">The text of a code of a code set.</param>
    public async Task ReplaceAsync(
        IReadOnlyList<IndexedItem> items,
        Func<ServiceItem, string> departmentName,
        Func<string, string, string> text,
        CancellationToken ct)
    {
        var kept = items.Where(i => i.Version is null).Select(i => i.Item.CurrentVersionId).ToList();
        var versions = await db.ServiceItemVersions.Where(v => kept.Contains(v.Id)).ToDictionaryAsync(v => v.Id, ct);
        await index.ReplaceAsync(
            [
                .. from entry in items
                   where entry.Item.State != ItemState.Cancelled
                   let version = entry.Version ?? versions[entry.Item.CurrentVersionId]
                   select SearchIndexEntry.Of(
                       entry.Item,
                       version,
                       departmentName(entry.Item),
                       TopicsOf(version.Content, text),
                       LifeStages.Shipped.KeysOf(version.Content)),
            ],
            ct);
    }

    private static IReadOnlyList<string> TopicsOf(ServiceItemContent content, Func<string, string, string> text) =>
    [
        .. content.PersonTopics.Select(code => text("naturalTheme", code)),
        .. content.LegalTopics.Select(code => text("legalTheme", code)),
    ];
}
