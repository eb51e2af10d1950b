using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using GovService.UseCases.ServiceItems.Facets;

namespace GovService.UseCases.ServiceItems;

/// <summary>
/// 搜事项: finds items by what was typed, or lists them. A filter that the catalogue does not know filters nothing.
/// </summary>
/// <param name="Theme">主题分类: code of the audience's code set; a person's when no audience is named.</param>
/// <param name="Stage">人生阶段: key of a group of the home page.</param>
/// <param name="Department">The department as addresses name it.</param>
/// <param name="Level">行使层级: its code.</param>
/// <param name="Online">只看可网办.</param>
/// <param name="WithoutHandingIn">只看免提交.</param>
/// <param name="CrossRegion">只看通办.</param>
[AllowAnyone]
public sealed record SearchServiceItems(
    string? Text = null,
    Audience? Audience = null,
    string? Theme = null,
    string? Stage = null,
    string? Department = null,
    string? Level = null,
    bool Online = false,
    bool WithoutHandingIn = false,
    bool CrossRegion = false,
    int Page = 1,
    int PageSize = SearchServiceItems.UsualPageSize) : IQuery<ServiceItemResults>
{
    public const int UsualPageSize = 20;

    /// <summary>Nobody reads more at once.</summary>
    public const int LargestPageSize = 100;

    /// <summary>Nobody turns more pages than this; further ones answer as the last.</summary>
    public const int LastPage = 1000;
}

/// <summary>A page of results, with what it was narrowed by and can be narrowed by.</summary>
/// <param name="Themes">Topics of the audience that have items; none while no audience is chosen.</param>
/// <param name="Facets">What the list can be narrowed by, and what it is.</param>
public sealed record ServiceItemResults(
    SearchPage Found,
    int Pages,
    ThemeFacet? Theme,
    LifeStage? Stage,
    DepartmentOfHome? Department,
    IReadOnlyList<ThemeFacet> Themes,
    IReadOnlyList<FacetGroup> Facets);

/// <summary>A topic to narrow by.</summary>
/// <param name="Items">How many items of the whole catalogue have it.</param>
public sealed record ThemeFacet(string Code, string Name, int Items);

internal sealed class SearchServiceItemsHandler(ICatalogue catalogue, IServiceItemSearch search)
    : IQueryHandler<SearchServiceItems, ServiceItemResults>
{
    public async Task<ServiceItemResults> Handle(SearchServiceItems query, CancellationToken ct)
    {
        var overview = await catalogue.OverviewAsync(ct);
        var menu = new FacetMenu(query, await catalogue.ReferenceAsync(ct), overview);
        var size = Math.Clamp(query.PageSize, 1, SearchServiceItems.LargestPageSize);
        var page = Math.Clamp(query.Page, 1, SearchServiceItems.LastPage);
        var skip = (page - 1) * size;

        if (string.IsNullOrWhiteSpace(query.Text))
        {
            var listed = overview.Facets.With(menu.Chosen);
            var items = await search.ReadAsync(listed.Page(skip, size), ct);
            return ResultsOf(new(listed.Count, false, page, items, [], []), menu.Counted());
        }

        var ranking = await search.RankAsync(query.Text, menu.Chosen, ct);
        var found = await search.ReadAsync([.. ranking.Items.Skip(skip).Take(size)], ct);
        return ResultsOf(
            new(ranking.Items.Count, ranking.IsCapped, page, found, ranking.Expanded, ranking.Suggestions),
            menu.Counted(ranking));

        ServiceItemResults ResultsOf(SearchPage results, IReadOnlyList<FacetGroup> groups) => new(
            results,
            (results.Total + size - 1) / size,
            ThemeOf(menu.ChosenOf(FacetKind.Theme), overview),
            LifeStages.Shipped.Find(menu.ChosenOf(FacetKind.Stage)?.Value),
            menu.ChosenOf(FacetKind.Department) is { } d ? new(d.Value, d.Name!, overview.Facets.All.CountOf(d.Facet)) : null,
            query.Audience is null ? [] : [.. menu.Of(FacetKind.Theme).Select(t => ThemeOf(t, overview)!)],
            query.Audience is null ? [.. groups.Where(g => g.Kind != FacetKind.Theme || g.Chosen is not null)] : groups);
    }

    private static ThemeFacet? ThemeOf(OfferedFacet? theme, CatalogueOverview overview) =>
        theme is null ? null : new(theme.Value, theme.Name!, overview.Facets.All.CountOf(theme.Facet));
}
