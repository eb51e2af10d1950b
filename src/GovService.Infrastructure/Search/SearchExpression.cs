using GovService.Domain.Search;

namespace GovService.Infrastructure.Search;

/// <summary>
/// Spells queries the way PostgreSQL reads a tsquery. Terms hold letters and digits only (see SearchText), so
/// that nothing typed can become an operator.
/// </summary>
internal static class SearchExpression
{
    /// <summary>The spelling of a facet in the index; the kinds of terms have other letters.</summary>
    public static string LexemeOf(string facet) => "f:" + facet;

    public static string All(IEnumerable<SearchPart> parts, SearchScope scope) =>
        string.Join(" & ", parts.Select(p => Of(p, scope)));

    /// <summary>The same query among the items that have all of the facets.</summary>
    public static string Within(IEnumerable<string> facets, string query) =>
        string.Join(" & ", facets.Select(f => $"'{LexemeOf(f)}'").Prepend($"({query})"));

    public static string Of(SearchPart part, SearchScope scope)
    {
        var alternatives = part.Alternatives.Where(a => scope != SearchScope.Written || !a.IsSound);
        return $"({string.Join(" | ", alternatives.Select(a => Of(a, scope)))})";
    }

    public static string Of(SearchAlternative alternative, SearchScope scope) =>
        $"({string.Join(" & ", alternative.Terms.Select(t => Of(t, scope)))})";

    /// <summary>The elements as one array value in the text format of PostgreSQL.</summary>
    public static string ArrayOf(IEnumerable<string> queries) =>
        $"{{{string.Join(',', queries.Select(q => $"\"{q}\""))}}}";

    private static string Of(QueryTerm term, SearchScope scope)
    {
        var named = term.IsPrefix ? $"'{term.Lexeme}':*" : $"'{term.Lexeme}'";
        return scope == SearchScope.Anywhere && term.LexemeElsewhere is { } elsewhere ? $"({named} | '{elsewhere}')" : named;
    }
}

/// <summary>How far a query reaches into an item.</summary>
internal enum SearchScope
{
    /// <summary>Characters in names and aliases.</summary>
    Written,

    /// <summary>Characters and sounds in names and aliases.</summary>
    Named,

    /// <summary>Also department, materials and topics.</summary>
    Anywhere,
}
