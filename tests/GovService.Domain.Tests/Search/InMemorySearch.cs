using GovService.Domain.Search;

namespace GovService.Domain.Tests.Search;

/// <summary>The ranking of the SQL in Infrastructure, said once more over objects: what it finds, PostgreSQL must find.</summary>
internal sealed class InMemorySearch(IEnumerable<CatalogueItem> items, SearchLexicon lexicon)
{
    private readonly List<Entry> _entries = [.. items.Select(item => new Entry(item, lexicon))];

    public IReadOnlyList<CatalogueItem> Find(string text)
    {
        var query = SearchTerms.OfQuery(text, lexicon);
        if (query.IsEmpty) return [];

        var strict = _entries.Where(e => query.Parts.All(p => e.Meets(p, TermWeight.Other)))
            .Select(e => (Entry: e, Distance: DistanceOf(e, query))).ToList();
        var found = strict.Count > 0
            ? strict
            : [.. _entries.Select(e => (Entry: e, Met: query.Loose.Count(a => e.Holds(a, TermWeight.Sound))))
                .Where(f => f.Met > 0)
                .Select(f => (f.Entry, (int)SearchRank.Loose - f.Met))];
        return [.. found
            .OrderBy(f => f.Distance).ThenBy(f => f.Entry.Name.Length).ThenByDescending(f => f.Entry.Item.Online)
            .ThenBy(f => f.Entry.Name, StringComparer.Ordinal)
            .Select(f => f.Entry.Item)];
    }

    private static int DistanceOf(Entry entry, SearchQuery query)
    {
        if (entry.Name == query.Text) return (int)SearchRank.SameName;
        if (entry.IsCalled(query.Text)) return (int)SearchRank.SameAlias;
        if (Place(n => n == entry.Name || entry.IsCalled(n)) is { } same) return (int)SearchRank.SameAsOtherName + same;
        if (entry.Starts(query.Text)) return (int)SearchRank.NameStartsWithText;
        if (entry.Contains(query.Text)) return (int)SearchRank.NameContainsText;
        if (Place(entry.Starts) is { } starts) return (int)SearchRank.NameStartsWithOtherName + starts;
        if (Place(entry.Contains) is { } contains) return (int)SearchRank.NameContainsOtherName + contains;
        if (query.Parts.All(p => p.Alternatives[0].Terms.All(t => entry.Contains(t.Text)))) return (int)SearchRank.WordsInName;
        if (query.Parts.All(p => entry.Meets(p, TermWeight.Alias))) return (int)SearchRank.WordsInNameOrAlias;
        if (query.Parts.All(p => entry.Meets(p, TermWeight.Sound))) return (int)SearchRank.Sound;
        return (int)SearchRank.Other + query.Parts.Count(p => !entry.Meets(p, TermWeight.Sound));

        int? Place(Func<string, bool> holds) =>
            query.OtherNames.Select((name, i) => holds(name) ? i + 1 : (int?)null).FirstOrDefault(p => p is not null);
    }

    private sealed class Entry(CatalogueItem item, SearchLexicon lexicon)
    {
        private readonly ILookup<string, TermWeight> _terms =
            SearchTerms.OfItem(item.Searchable, lexicon).ToLookup(
                t => SearchTerm.LexemeOf(t.Kind, t.Text), t => t.Weight, StringComparer.Ordinal);

        public CatalogueItem Item => item;
        public string Name { get; } = SearchText.Compact(item.Name);
        private IReadOnlyList<string> ShortNames { get; } = SearchTerms.ShortNamesOf(item.Name, item.Aliases);

        public bool IsCalled(string name) => ShortNames.Contains(name, StringComparer.Ordinal);
        public bool Starts(string text) => Name.StartsWith(text, StringComparison.Ordinal);
        public bool Contains(string text) => Name.Contains(text, StringComparison.Ordinal);
        public bool Meets(SearchPart part, TermWeight lightest) => part.Alternatives.Any(a => Holds(a, lightest));

        /// <summary>Whether the item holds all terms with this weight or a heavier one.</summary>
        public bool Holds(SearchAlternative alternative, TermWeight lightest) => alternative.Terms.All(t => t.IsPrefix
            ? _terms.Any(g => g.Key.StartsWith(t.Lexeme, StringComparison.Ordinal) && g.Any(w => w <= lightest))
            : _terms[t.Lexeme].Any(w => w <= lightest));
    }
}
