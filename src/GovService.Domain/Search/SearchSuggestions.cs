namespace GovService.Domain.Search;

/// <summary>搜索建议: what to offer when nothing was found.</summary>
public static class SearchSuggestions
{
    private const int Most = 6;

    /// <summary>Everyday words that share characters with the query or sound nearly like it; else what many look for.</summary>
    public static IReadOnlyList<string> For(SearchQuery query, SearchLexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(lexicon);
        var sound = SoundOf(query.Text, lexicon);
        var bigrams = SearchText.Runs(query.Text).Where(r => r.Script == Script.Han && r.Text.Length > 1)
            .SelectMany(r => SearchText.Bigrams(r.Text)).ToList();
        var near = lexicon.Synonyms.EverydayWords
            .Select(word => (word, distance: DistanceOf(word)))
            .Where(w => w.distance is not null)
            .OrderBy(w => w.distance).ThenBy(w => w.word.Length).ThenBy(w => w.word, StringComparer.Ordinal)
            .Select(w => w.word).Take(Most).ToList();
        return near.Count > 0 ? near : lexicon.Synonyms.Popular;

        int? DistanceOf(string word)
        {
            if (bigrams.Exists(b => word.Contains(b, StringComparison.Ordinal))) return 0;
            var other = SoundOf(word, lexicon);
            var allowed = Math.Min(sound.Length, other.Length) / 4;
            return Math.Abs(sound.Length - other.Length) <= allowed && EditDistance(sound, other) is var d && d <= allowed
                ? d
                : null;
        }
    }

    private static string SoundOf(string text, SearchLexicon lexicon) => string.Concat(
        SearchText.Runs(text).Select(r => lexicon.Pinyin.Read(r.Text) is { } read ? string.Concat(read) : r.Text));

    // Levenshtein over two rows; queries are short (SearchText.LongestQuery).
    private static int EditDistance(string a, string b)
    {
        var previous = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var current = new int[b.Length + 1];
            current[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = previous[j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
                current[j] = Math.Min(replaced, Math.Min(previous[j], current[j - 1]) + 1);
            }

            previous = current;
        }

        return previous[^1];
    }
}
