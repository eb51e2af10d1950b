namespace GovService.Domain.Search;

/// <summary>Syllables read from letters; the last one may not be typed out yet.</summary>
public sealed record SyllableReading(IReadOnlyList<string> Syllables, bool LastIsOpen)
{
    public string Letters => string.Concat(Syllables);
}

/// <summary>音节切分: splits letters typed without spaces into syllables (shenfenzheng → shen fen zheng).</summary>
public sealed class PinyinSyllables(IReadOnlySet<string> syllables)
{
    private const int LongestSyllable = 6;
    private const int LongestInput = 48;
    private const int MostReadings = 4;

    /// <summary>The likeliest ways to split, fewest syllables first (xian: xian, xi an). Empty when it is no pinyin.</summary>
    public IReadOnlyList<SyllableReading> Split(string letters)
    {
        if (letters.Length is 0 or > LongestInput || !letters.All(char.IsAsciiLetterLower)) return [];

        // Per position the best few splits of what stands before it: two passes over the letters never explode.
        var before = new List<string[]>[letters.Length + 1];
        before[0] = [[]];
        for (var end = 1; end <= letters.Length; end++)
            before[end] = SplitsEndingAt(end);

        return before[^1].Count > 0
            ? [.. before[^1].Select(s => new SyllableReading(s, LastIsOpen: false))]
            : OpenSplits();

        List<string[]> SplitsEndingAt(int end) =>
        [
            .. Enumerable.Range(Math.Max(0, end - LongestSyllable), Math.Min(end, LongestSyllable))
                .Where(start => syllables.Contains(letters[start..end]))
                .SelectMany(start => before[start].Select(s => (string[])[.. s, letters[start..end]]))
                .OrderBy(s => s.Length)
                .Take(MostReadings),
        ];

        IReadOnlyList<SyllableReading> OpenSplits() =>
        [
            .. Enumerable.Range(1, letters.Length - 1)
                .Where(start => syllables.Any(s => s.StartsWith(letters[start..], StringComparison.Ordinal)))
                .SelectMany(start => before[start].Select(s => new SyllableReading([.. s, letters[start..]], true)))
                .OrderBy(r => r.Syllables.Count)
                .Take(MostReadings),
        ];
    }
}
