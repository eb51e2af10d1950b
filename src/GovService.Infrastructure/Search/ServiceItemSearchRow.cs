using GovService.Domain.Search;
using GovService.Domain.ServiceItems;
using GovService.UseCases.ServiceItems;
using NpgsqlTypes;

namespace GovService.Infrastructure.Search;

/// <summary>检索索引: one published item in the search index. Replaced in the transaction that publishes a version.</summary>
internal sealed class ServiceItemSearchRow
{
    private ServiceItemSearchRow()
    {
    }

    public ServiceItemId ServiceItemId { get; private init; }
    public ServiceItemVersionId VersionId { get; private set; }
    public string Code { get; private set; } = "";
    public string CatalogueId { get; private set; } = "";
    public string Slug { get; private set; } = "";
    public string Name { get; private set; } = "";

    /// <summary>The name without anything that separates, by which it is compared and ordered.</summary>
    public string SortName { get; private set; } = "";

    /// <summary>The other names by which the item can be called outright.</summary>
    public string[] ShortNames { get; private set; } = [];

    /// <summary>What the item can be narrowed by, as <see cref="UseCases.ServiceItems.Facets.ItemFacets"/> spells it.</summary>
    public string[] Facets { get; private set; } = [];

    public bool Online { get; private set; }

    /// <summary>What a result shows, read without joining anything.</summary>
    public ServiceItemSummary Summary { get; private set; } = null!;

    /// <summary>Lexemes of the search terms and of the facets, so that one scan of one index answers both.</summary>
    public string[] Terms { get; private set; } = [];

    /// <summary>The terms as PostgreSQL indexes them; computed by it.</summary>
    public NpgsqlTsVector Tsv { get; private set; } = null!;

    public static ServiceItemSearchRow Of(SearchIndexEntry entry, SearchLexicon lexicon)
    {
        ServiceItemSearchRow row = new() { ServiceItemId = entry.Id };
        row.Replace(entry, lexicon);
        return row;
    }

    /// <summary>Takes over another version of the same item.</summary>
    public void Replace(SearchIndexEntry entry, SearchLexicon lexicon)
    {
        var summary = entry.Summary;
        VersionId = entry.VersionId;
        (Code, CatalogueId, Slug) = (entry.Code, entry.CatalogueId, entry.Slug);
        (Name, SortName) = (summary.Name, SearchText.Compact(summary.Name));
        ShortNames = [.. SearchTerms.ShortNamesOf(summary.Name, entry.Aliases)];
        (Facets, Online) = ([.. entry.Facets.Distinct(StringComparer.Ordinal)], entry.IsOnline);
        Summary = summary;
        SearchableItem searchable = new(summary.Name, entry.Aliases, summary.DepartmentName, entry.Keywords);
        Terms =
        [
            .. SearchTerms.OfItem(searchable, lexicon).Select(t => t.Lexeme)
                .Concat(Facets.Select(SearchExpression.LexemeOf))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
    }
}
