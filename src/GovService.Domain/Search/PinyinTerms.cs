namespace GovService.Domain.Search;

/// <summary>拼音检索词: the terms by which a reading is indexed and asked for.</summary>
public static class PinyinTerms
{
    private const int ShortestInitials = 2;
    private const int LongestInitials = 4;

    /// <summary>All terms of a run of characters: every reading alone, in pairs with its neighbours, and the initials.</summary>
    public static IEnumerable<(TermKind Kind, string Text)> OfRun(string run, PinyinTable pinyin)
    {
        ArgumentNullException.ThrowIfNull(pinyin);
        var readings = pinyin.ReadingsOf(run);
        var single = readings.SelectMany(r => r);
        var pairs = readings.Zip(readings.Skip(1)).SelectMany(p => p.First.SelectMany(a => p.Second.Select(b => a + b)));
        return single.Concat(pairs).Select(text => (TermKind.Pinyin, text))
            .Concat(InitialGrams(readings).Select(text => (TermKind.Initials, text)));
    }

    /// <summary>What an item must hold to be read so.</summary>
    public static SearchAlternative OfSyllables(SyllableReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        var syllables = reading.Syllables;
        var texts = syllables.Count == 1 ? [.. syllables] : syllables.Zip(syllables.Skip(1), string.Concat).ToList();
        return new([.. texts.Select((t, i) =>
            new QueryTerm(TermKind.Pinyin, t, reading.LastIsOpen && i == texts.Count - 1))]);
    }

    /// <summary>What an item must hold to begin so, character by character; null when the letters are too few.</summary>
    public static SearchAlternative? OfInitials(string letters)
    {
        if (letters.Length < ShortestInitials) return null;

        var size = Math.Min(letters.Length, LongestInitials);
        return new([.. Enumerable.Range(0, letters.Length - size + 1)
            .Select(start => new QueryTerm(TermKind.Initials, letters.Substring(start, size)))]);
    }

    public static string InitialsOf(IEnumerable<string> syllables) => string.Concat(syllables.Select(s => s[0]));

    // A character without a reading breaks the chain: nobody can type its initial.
    private static IEnumerable<string> InitialGrams(IReadOnlyList<IReadOnlyList<string>> readings)
    {
        var initials = string.Concat(readings.Select(r => r.Count > 0 ? r[0][0] : ' '));
        for (var start = 0; start < initials.Length; start++)
        {
            for (var size = ShortestInitials; size <= LongestInitials && start + size <= initials.Length; size++)
            {
                var gram = initials.Substring(start, size);
                if (!gram.Contains(' ')) yield return gram;
            }
        }
    }
}
