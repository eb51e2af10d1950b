using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;

namespace GovService.UseCases.ServiceItems;

/// <summary>
/// 搜事项: finds items by what was typed, or lists them. A filter that the catalogue does not know filters nothing.
/// </summary>
/// <param name="Theme">主题分类: code of the audience's code set; a person's when no audience is named.</param>
/// <param name="Stage">人生阶段: key of a group of the home page.</param>
/// <param name="Department">The department as addresses name it.</param>
[AllowAnyone]
public sealed record SearchServiceItems(
    string? Text = null,
    Audience? Audience = null,
    string? Theme = null,
    string? Stage = null,
    string? Department = null,
    int Page = 1,
    int PageSize = SearchServiceItems.UsualPageSize) : IQuery<ServiceItemResults>
{
    public const int UsualPageSize = 20;

    /// <summary>Nobody turns more pages than this; further ones answer as the last.</summary>
    public const int LastPage = 1000;
}

/// <summary>A page of results, with what it was narrowed by and can be narrowed by.</summary>
/// <param name="Themes">Topics of the audience that have items; none while no audience is chosen.</param>
public sealed record ServiceItemResults(
    SearchPage Found,
    int Pages,
    ThemeFacet? Theme,
    LifeStage? Stage,
    DepartmentOfHome? Department,
    IReadOnlyList<ThemeFacet> Themes);

/// <summary>A topic to narrow by.</summary>
/// <param name="Items">How many items of the whole catalogue have it.</param>
public sealed record ThemeFacet(string Code, string Name, int Items);

internal sealed class SearchServiceItemsHandler(ICatalogue catalogue, IServiceItemSearch search)
    : IQueryHandler<SearchServiceItems, ServiceItemResults>
{
    public async Task<ServiceItemResults> Handle(SearchServiceItems query, CancellationToken ct)
    {
        var reference = await catalogue.ReferenceAsync(ct);
        var overview = await catalogue.OverviewAsync(ct);
        var audience = query.Audience ?? Audience.Person;
        var themes = ThemesOf(audience, reference, overview);
        var theme = themes.FirstOrDefault(t => t.Code == query.Theme);
        var stage = LifeStages.Shipped.Find(query.Stage);
        var department = reference.Departments.Values.FirstOrDefault(d => d.Slug == query.Department);

        var found = await search.SearchAsync(
            new(
                query.Text,
                query.Audience,
                theme is null ? null : ServiceItemTheme.Of(audience, theme.Code),
                stage?.Key,
                department?.Id,
                Math.Clamp(query.Page, 1, SearchServiceItems.LastPage),
                query.PageSize),
            ct);
        return new(
            found,
            (found.Total + query.PageSize - 1) / query.PageSize,
            theme,
            stage,
            department is null ? null : new(department.Slug, department.Name, overview.ByDepartment.GetValueOrDefault(department.Id)),
            query.Audience is null ? [] : themes);
    }

    private static IReadOnlyList<ThemeFacet> ThemesOf(
        Audience audience, CatalogueReference reference, CatalogueOverview overview) =>
    [
        .. (reference.CodeSets.GetValueOrDefault(CodeSetNames.ThemesOf(audience)) ?? CodeSetNames.NoValues)
            .Select(t => new ThemeFacet(t.Key, t.Value, overview.ByTheme.GetValueOrDefault(ServiceItemTheme.Of(audience, t.Key))))
            .Where(t => t.Items > 0)
            .OrderBy(t => t.Code, StringComparer.Ordinal),
    ];
}
