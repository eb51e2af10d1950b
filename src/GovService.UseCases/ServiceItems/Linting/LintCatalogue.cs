using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Linting;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.ServiceItems.Linting;

/// <summary>
/// 校核事项库: what is wrong with the versions in force of items that are not cancelled, a page at a time, so that ten thousand items need no more memory
/// than a hundred.
/// </summary>
/// <param name="After">The item with which the page before ended; null for the first page.</param>
[Allow(Role.System, Role.ItemEditor, Role.ItemApprover, Role.Publisher)]
public sealed record LintCatalogue(ServiceItemId? After = null) : IQuery<LintedItems>
{
    public const int PageSize = 100;
}

/// <summary>One page, in the order in which items were registered.</summary>
/// <param name="Next">Where the next page begins; null on the last one.</param>
public sealed record LintedItems(IReadOnlyList<LintedItem> Items, ServiceItemId? Next);

/// <summary>已校核事项.</summary>
public sealed record LintedItem(
    ServiceItemId Id, string CatalogueId, string Name, int VersionNumber, IReadOnlyList<LintFinding> Findings);

internal sealed class LintCatalogueHandler(IGovServiceDb db, ICatalogue catalogue) : IQueryHandler<LintCatalogue, LintedItems>
{
    public async Task<LintedItems> Handle(LintCatalogue query, CancellationToken ct)
    {
        var context = (await catalogue.ReferenceAsync(ct)).ToLintContext();
        var items = await (
            from item in db.ServiceItems
            where item.State != ItemState.Cancelled && (query.After == null || item.Id.CompareTo(query.After.Value) > 0)
            orderby item.Id
            join version in db.ServiceItemVersions on item.CurrentVersionId equals version.Id
            select new { item.Id, item.CatalogueId, version.Number, version.Content })
            .Take(LintCatalogue.PageSize)
            .ToListAsync(ct);

        return new(
            [.. items.Select(i => new LintedItem(i.Id, i.CatalogueId, i.Content.Name, i.Number, ItemLinter.Check(i.Content, context)))],
            items.Count == LintCatalogue.PageSize ? items[^1].Id : null);
    }
}
