using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>找上级事项: published items of the levels above a department, which its own items may follow.</summary>
[Allow(Role.ItemEditor)]
public sealed record SearchBaseItems(string Text, DepartmentId Department) : IQuery<IReadOnlyList<BaseItemEntry>>
{
    public const int Shown = 20;
}

public sealed record BaseItemEntry(ServiceItemId Id, string Name, string Code, string DepartmentName);

internal sealed class SearchBaseItemsHandler(IGovServiceDb db, ICurrentUser user, ICatalogue catalogue)
    : IQueryHandler<SearchBaseItems, IReadOnlyList<BaseItemEntry>>
{
    public async Task<IReadOnlyList<BaseItemEntry>> Handle(SearchBaseItems query, CancellationToken ct)
    {
        var reference = await catalogue.ReferenceAsync(ct);
        if (!user.Rights.Edits(query.Department)) return [];
        if (!reference.Departments.TryGetValue(query.Department, out var department)) return [];

        var own = Regions.DistrictOf(department.RegionCode);
        List<string> above = [.. Regions.Down(department.RegionCode).Where(region => region != own)];
        var text = query.Text.Trim();
        var rows = await db.ServiceItems
            .Where(i => above.Contains(i.DistrictCode) && i.BaseItemId == null)
            .Where(i => i.CurrentVersionNumber > 0 && i.State == ItemState.InForce && i.Name.Contains(text))
            .OrderBy(i => i.Code)
            .Take(SearchBaseItems.Shown)
            .Select(i => new { i.Id, i.Name, i.Code, i.DepartmentId })
            .ToListAsync(ct);
        return
        [
            .. rows.Select(r => new BaseItemEntry(
                r.Id, r.Name, r.Code, reference.Departments.GetValueOrDefault(r.DepartmentId)?.Name ?? "")),
        ];
    }
}
