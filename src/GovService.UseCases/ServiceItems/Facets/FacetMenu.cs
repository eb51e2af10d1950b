using GovService.Domain.ServiceItems;
using GovService.UseCases.Ports;

namespace GovService.UseCases.ServiceItems.Facets;

/// <summary>A choice that a list offers.</summary>
/// <param name="Facet">As <see cref="ItemFacets"/> spells it.</param>
internal sealed record OfferedFacet(FacetKind Kind, string Value, string? Name, string Facet);

/// <summary>筛选菜单: what lists can be narrowed by in this catalogue, and what of it a query has chosen.</summary>
internal sealed class FacetMenu
{
    private static readonly Audience[] Audiences = Enum.GetValues<Audience>();

    private readonly FacetIndex _index;
    private readonly ILookup<FacetKind, OfferedFacet> _offered;
    private readonly Dictionary<FacetKind, OfferedFacet> _chosen;

    public FacetMenu(SearchServiceItems query, CatalogueReference reference, CatalogueOverview overview)
    {
        _index = overview.Facets;
        var all = _index.All;
        _offered = Offered(query.Audience ?? Audience.Person, reference)
            .Where(f => all.CountOf(f.Facet) > 0)
            .ToLookup(f => f.Kind);
        _chosen = _offered
            .Select(kind => kind.FirstOrDefault(f => f.Value == AskedFor(query, f.Kind)))
            .OfType<OfferedFacet>()
            .ToDictionary(f => f.Kind);
    }

    /// <summary>What narrows the list.</summary>
    public IReadOnlyCollection<string> Chosen => [.. _chosen.Values.Select(f => f.Facet)];

    public IEnumerable<OfferedFacet> Of(FacetKind kind) => _offered[kind];

    public OfferedFacet? ChosenOf(FacetKind kind) => _chosen.GetValueOrDefault(kind);

    /// <summary>For a list without a text: each group counted as if nothing of it were chosen.</summary>
    public IReadOnlyList<FacetGroup> Counted() => Groups(kind =>
    {
        var others = _index.With([.. _chosen.Where(c => c.Key != kind).Select(c => c.Value.Facet)]);
        return facet => others.CountOf(facet.Facet);
    });

    /// <summary>For a text: counted among what was found; what else would be found, only another search could tell.</summary>
    public IReadOnlyList<FacetGroup> Counted(SearchRanking ranking)
    {
        if (ranking.IsCapped) return Groups(_ => _ => null);

        var found = _index.Of(ranking.Items);
        return Groups(kind => facet =>
            _chosen.TryGetValue(kind, out var chosen) && chosen != facet ? null : found.CountOf(facet.Facet));
    }

    private List<FacetGroup> Groups(Func<FacetKind, Func<OfferedFacet, int?>> counts) =>
    [
        .. from kind in Enum.GetValues<FacetKind>()
           let count = counts(kind)
           let choices = (
               from facet in _offered[kind]
               let items = count(facet)
               let isChosen = ChosenOf(kind) == facet
               where items != 0 || isChosen
               select new FacetChoice(facet.Value, facet.Name, items, isChosen)).ToList()
           where choices.Count > 0
           select new FacetGroup(kind, choices),
    ];

    private static IEnumerable<OfferedFacet> Offered(Audience audience, CatalogueReference reference) =>
    [
        .. Audiences.Select(a => new OfferedFacet(FacetKind.Audience, a.ToString(), null, ItemFacets.OfAudience(a))),
        .. Codes(reference, CodeSetNames.ThemesOf(audience))
            .Select(t => new OfferedFacet(FacetKind.Theme, t.Key, t.Value, ItemFacets.OfTheme(audience, t.Key))),
        .. LifeStages.Shipped.All
            .Select(s => new OfferedFacet(FacetKind.Stage, s.Key, s.Name, ItemFacets.OfStage(s.Key))),
        .. reference.Departments.Values.OrderBy(d => d.Slug, StringComparer.Ordinal)
            .Select(d => new OfferedFacet(FacetKind.Department, d.Slug, d.Name, ItemFacets.OfDepartment(d.Id))),
        .. Codes(reference, CodeSetNames.AuthorityLevel)
            .Select(l => new OfferedFacet(FacetKind.Level, l.Key, l.Value, ItemFacets.OfLevel(l.Key))),
        new(FacetKind.Online, "", null, ItemFacets.Online),
        new(FacetKind.WithoutHandingIn, "", null, ItemFacets.WithoutHandingIn),
        new(FacetKind.CrossRegion, "", null, ItemFacets.CrossRegion),
    ];

    private static IEnumerable<KeyValuePair<string, string>> Codes(CatalogueReference reference, string set) =>
        (reference.CodeSets.GetValueOrDefault(set) ?? CodeSetNames.NoValues).OrderBy(c => c.Key, StringComparer.Ordinal);

    private static string? AskedFor(SearchServiceItems query, FacetKind kind) => kind switch
    {
        FacetKind.Audience => query.Audience?.ToString(),
        FacetKind.Theme => query.Theme,
        FacetKind.Stage => query.Stage,
        FacetKind.Department => query.Department,
        FacetKind.Level => query.Level,
        FacetKind.Online => query.Online ? "" : null,
        FacetKind.WithoutHandingIn => query.WithoutHandingIn ? "" : null,
        FacetKind.CrossRegion => query.CrossRegion ? "" : null,
    };
}
