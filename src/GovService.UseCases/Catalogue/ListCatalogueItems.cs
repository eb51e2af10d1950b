using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>事项库: the items that the caller edits, approves or publishes, in the order of their codes.</summary>
/// <param name="Text">Part of the name, or the beginning of the code.</param>
/// <param name="After">The code of the last row of the page before; null for the first page.</param>
[Allow(Role.ItemEditor, Role.ItemApprover, Role.Publisher)]
public sealed record ListCatalogueItems(
    string? Text = null, DepartmentId? Department = null, ItemState? State = null, string? After = null)
    : IQuery<CatalogueItemsPage>;

/// <param name="Next">Where the next page begins; null when this is the last.</param>
/// <param name="Departments">What the filter offers: the departments in which the caller may register items.</param>
public sealed record CatalogueItemsPage(
    IReadOnlyList<CatalogueItemEntry> Entries, string? Next, IReadOnlyList<DepartmentChoice> Departments)
{
    public const int Size = 50;
}

public sealed record DepartmentChoice(DepartmentId Id, string Name);

/// <param name="VersionNumber">0: not yet published.</param>
/// <param name="ReviewBy">When somebody has to have looked at it again.</param>
/// <param name="SeenVersion">Goes back with an act on the item.</param>
public sealed record CatalogueItemEntry(
    ServiceItemId Id,
    string Name,
    string Code,
    string Slug,
    DepartmentId DepartmentId,
    string DepartmentName,
    string DistrictName,
    int VersionNumber,
    ItemState State,
    string? StateReason,
    DateOnly? ReviewBy,
    bool IsReviewDue,
    OpenRevisionEntry? Revision,
    ServiceItemId? BaseItemId,
    string? BaseItemName,
    uint SeenVersion);

/// <summary>The open revision of an item.</summary>
public sealed record OpenRevisionEntry(ItemRevisionId Id, RevisionStatus Status, RevisionCause Cause, DateTimeOffset ChangedAt);

internal sealed class ListCatalogueItemsHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, TimeProvider clock)
    : IQueryHandler<ListCatalogueItems, CatalogueItemsPage>
{
    public async Task<CatalogueItemsPage> Handle(ListCatalogueItems query, CancellationToken ct)
    {
        var today = ChinaTime.Day(clock.GetUtcNow());
        var reference = await catalogue.ReferenceAsync(ct);
        var rows = await Selected(query).OrderBy(i => i.Code).Take(CatalogueItemsPage.Size + 1)
            .Select(i => new
            {
                Item = i,
                Revision = db.ItemRevisions.StillOpen().Where(r => r.ServiceItemId == i.Id)
                    .Select(r => new OpenRevisionEntry(r.Id, r.Status, r.Cause, r.ChangedAt))
                    .FirstOrDefault(),
                BaseName = db.ServiceItems.Where(b => b.Id == i.BaseItemId).Select(b => b.Name).FirstOrDefault(),
                Version = EF.Property<uint>(i, "Version"),
            })
            .AsNoTracking().ToListAsync(ct);

        return new(
            [
                .. from row in rows.Take(CatalogueItemsPage.Size)
                   let item = row.Item
                   select new CatalogueItemEntry(
                       item.Id, item.Name, item.Code, item.Slug, item.DepartmentId,
                       reference.Departments.GetValueOrDefault(item.DepartmentId)?.Name ?? "",
                       reference.Regions.GetValueOrDefault(item.DistrictCode)?.Name ?? "",
                       item.CurrentVersionNumber, item.State, item.StateReason, item.ReviewBy, item.ReviewBy < today,
                       row.Revision, item.BaseItemId, row.BaseName, row.Version),
            ],
            rows.Count > CatalogueItemsPage.Size ? rows[CatalogueItemsPage.Size - 1].Item.Code : null,
            [
                .. reference.Departments.Values.Where(d => user.Rights.Edits(d.Id))
                    .OrderBy(d => d.CatalogueId, StringComparer.Ordinal)
                    .Select(d => new DepartmentChoice(d.Id, d.Name)),
            ]);
    }

    private IQueryable<ServiceItem> Selected(ListCatalogueItems query)
    {
        var items = db.ServiceItems.WorkedOnBy(user);
        if (query.Department is { } department) items = items.Where(i => i.DepartmentId == department);
        if (query.State is { } state) items = items.Where(i => i.State == state);
        if (query.Text?.Trim() is { Length: > 0 } text)
            items = items.Where(i => i.Name.Contains(text) || i.Code.StartsWith(text));
        if (query.After is { } after) items = items.Where(i => i.Code.CompareTo(after) > 0);
        return items;
    }
}
