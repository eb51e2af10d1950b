namespace GovService.Domain.Search;

/// <summary>What an item says of itself, as far as it can be found by it.</summary>
public sealed record SearchableItem(
    string Name, IReadOnlyList<string> Aliases, string DepartmentName, IReadOnlyList<string> Keywords);

/// <summary>检索词: the terms under which an item stands in the index, and those a query asks for.</summary>
public static class SearchTerms
{
    private const int MostAliases = 50;
    private const int MostKeywords = 200;

    /// <summary>
    /// Name and aliases in pairs of characters, in single characters and by sound; department, materials and topics in
    /// pairs only. Each term once per weight.
    /// </summary>
    public static IReadOnlyList<SearchTerm> OfItem(SearchableItem item, SearchLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(lexicon);
        var aliases = item.Aliases.Take(MostAliases).ToList();
        HashSet<SearchTerm> terms = [.. OfName(item.Name, TermWeight.Name)];
        terms.UnionWith(aliases.SelectMany(a => OfName(a, TermWeight.Alias)));
        terms.UnionWith(aliases.Prepend(item.Name).SelectMany(n => BySound(n, lexicon.Pinyin)));
        terms.UnionWith(item.Keywords.Take(MostKeywords).Append(item.DepartmentName)
            .SelectMany(text => InPairs(text, TermWeight.Other)));
        return [.. terms];
    }

    /// <summary>Understands what was typed. Never fails: what cannot be understood asks for nothing.</summary>
    public static SearchQuery OfQuery(string? text, SearchLexicon lexicon) => new QueryReader(lexicon).Read(text);

    /// <summary>
    /// The names by which an item can be called outright: aliases, and its name without what stands in brackets.
    /// </summary>
    public static IReadOnlyList<string> ShortNamesOf(string name, IReadOnlyList<string> aliases)
    {
        ArgumentNullException.ThrowIfNull(name);
        var bracket = name.IndexOfAny(['（', '(']);
        var plain = bracket > 0 ? name[..bracket] : name;
        return [.. aliases.Take(MostAliases).Prepend(plain).Select(n => SearchText.Compact(n)).Distinct(StringComparer.Ordinal)];
    }

    private static IEnumerable<SearchTerm> OfName(string name, TermWeight weight) =>
        InPairs(name, weight).Concat(HanRuns(name)
            .SelectMany(run => SearchText.Characters(run.Text))
            .Select(c => new SearchTerm(TermKind.Text, c, weight)));

    private static IEnumerable<SearchTerm> InPairs(string text, TermWeight weight) =>
        Runs(text)
            .SelectMany(run => run.Script == Script.Han ? SearchText.Bigrams(run.Text) : [run.Text])
            .Select(t => new SearchTerm(TermKind.Text, t, weight));

    private static IEnumerable<SearchTerm> BySound(string name, PinyinTable pinyin) =>
        HanRuns(name)
            .SelectMany(run => PinyinTerms.OfRun(run.Text, pinyin))
            .Select(t => new SearchTerm(t.Kind, t.Text, TermWeight.Sound));

    private static IEnumerable<SearchRun> HanRuns(string text) => Runs(text).Where(r => r.Script == Script.Han);

    private static IEnumerable<SearchRun> Runs(string text) =>
        SearchText.Words(text, SearchText.LongestText).SelectMany(SearchText.Runs);
}
