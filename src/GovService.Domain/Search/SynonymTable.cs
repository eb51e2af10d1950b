using System.Text.Json;

namespace GovService.Domain.Search;

/// <summary>同义词表: everyday words and the official names they mean. Reviewed content, not code.</summary>
public sealed class SynonymTable
{
    private readonly Dictionary<string, IReadOnlyList<string>> _officialNames;

    private SynonymTable(
        Dictionary<string, IReadOnlyList<string>> officialNames, IEnumerable<string> stopWords, IEnumerable<string> popular)
    {
        _officialNames = officialNames;
        StopWords = stopWords.ToHashSet(StringComparer.Ordinal);
        Popular = [.. popular];
        LongestWord = StopWords.Concat(officialNames.Keys).Select(w => w.Length).DefaultIfEmpty().Max();
    }

    public IEnumerable<string> EverydayWords => _officialNames.Keys;

    /// <summary>Words that say nothing about the item (我要, 怎么办理).</summary>
    public IReadOnlySet<string> StopWords { get; }

    /// <summary>What many people look for; offered when nothing comes near.</summary>
    public IReadOnlyList<string> Popular { get; }

    public int LongestWord { get; }

    /// <summary>The official names an everyday word means, most fitting first; none when it is not in the table.</summary>
    public IReadOnlyList<string> OfficialNamesOf(string word) => _officialNames.GetValueOrDefault(word, []);

    public static SynonymTable Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        Dictionary<string, IReadOnlyList<string>> names = new(StringComparer.Ordinal);
        foreach (var word in root.GetProperty("groups").EnumerateObject().SelectMany(g => g.Value.EnumerateObject()))
            names.Add(SearchText.Compact(word.Name), [.. Strings(word.Value)]);
        return new(names, Strings(root.GetProperty("stopWords")), Strings(root.GetProperty("popular")));
    }

    private static IEnumerable<string> Strings(JsonElement array) =>
        [.. array.EnumerateArray().Select(e => e.GetString() ?? "")];
}
