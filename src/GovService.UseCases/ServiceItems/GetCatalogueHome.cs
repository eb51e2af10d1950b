using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using GovService.UseCases.ServiceItems.Facets;

namespace GovService.UseCases.ServiceItems;

/// <summary>首页: what the published catalogue offers, by stage of life and by department, with its figures.</summary>
[AllowAnyone]
public sealed record GetCatalogueHome : IQuery<CatalogueHome>;

/// <summary>What the home page shows. Groups and departments without items are left out.</summary>
public sealed record CatalogueHome(
    CatalogueFigures Figures,
    IReadOnlyList<StageOfHome> Stages,
    IReadOnlyList<DepartmentOfHome> Departments,
    IReadOnlyList<ServiceSiteEntry> Sites);

/// <summary>A group of the home page.</summary>
/// <param name="Items">How many items it holds.</param>
public sealed record StageOfHome(LifeStage Stage, int Items);

/// <summary>A department with items.</summary>
/// <param name="Slug">How addresses name it.</param>
public sealed record DepartmentOfHome(string Slug, string Name, int Items);

internal sealed class GetCatalogueHomeHandler(ICatalogue catalogue) : IQueryHandler<GetCatalogueHome, CatalogueHome>
{
    public async Task<CatalogueHome> Handle(GetCatalogueHome query, CancellationToken ct)
    {
        var overview = await catalogue.OverviewAsync(ct);
        var reference = await catalogue.ReferenceAsync(ct);
        var all = overview.Facets.All;
        return new(
            overview.Figures,
            [
                .. from stage in LifeStages.Shipped.All
                   let items = all.CountOf(ItemFacets.OfStage(stage.Key))
                   where items > 0
                   select new StageOfHome(stage, items),
            ],
            [
                .. reference.Departments.Values
                    .Select(d => new DepartmentOfHome(d.Slug, d.Name, all.CountOf(ItemFacets.OfDepartment(d.Id))))
                    .Where(d => d.Items > 0)
                    .OrderByDescending(d => d.Items).ThenBy(d => d.Slug, StringComparer.Ordinal),
            ],
            [
                .. from site in reference.Sites
                   where overview.Districts.Contains(site.RegionCode) && site.Kind != SiteKinds.DepartmentOffice
                   orderby site.Address is null
                   select site,
            ]);
    }
}
