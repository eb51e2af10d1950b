namespace GovService.Domain.Search;

/// <summary>拼音表: how characters are read, without tones, ü written v. Made by eng/scripts/make-pinyin.mjs.</summary>
public sealed class PinyinTable
{
    private readonly Dictionary<string, string[]> _readings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string[]> _pairs = new(StringComparer.Ordinal);

    private PinyinTable()
    {
    }

    /// <summary>Every syllable that a character of the table is read by.</summary>
    public PinyinSyllables Syllables { get; private init; } = null!;

    /// <summary>Reads lines of "syllable, characters by first, second, third reading" and "pair, two syllables".</summary>
    public static PinyinTable Parse(string lines)
    {
        HashSet<string> syllables = new(StringComparer.Ordinal);
        PinyinTable table = new() { Syllables = new(syllables) };
        List<(string Character, int Place, string Syllable)> readings = [];
        foreach (var line in lines.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var fields = line.Split('\t');
            if (!char.IsAsciiLetterLower(line[0]))
            {
                table._pairs[fields[0]] = fields[1].Split(' ');
                continue;
            }

            syllables.Add(fields[0]);
            for (var place = 1; place < fields.Length; place++)
                readings.AddRange(SearchText.Characters(fields[place]).Select(c => (c, place, fields[0])));
        }

        foreach (var character in readings.GroupBy(r => r.Character, StringComparer.Ordinal))
            table._readings[character.Key] = [.. character.OrderBy(r => r.Place).Select(r => r.Syllable)];
        return table;
    }

    /// <summary>
    /// The readings of each character of a run, most usual first. A neighbour that settles the reading leaves only one
    /// (银行 is yin hang); a character that nobody typed yet has none.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<string>> ReadingsOf(string run)
    {
        var characters = SearchText.Characters(run);
        var readings = characters.Select(c => _readings.GetValueOrDefault(c, [])).ToArray();
        for (var i = 0; i + 1 < characters.Count; i++)
        {
            if (!_pairs.TryGetValue(characters[i] + characters[i + 1], out var pair)) continue;
            readings[i] = [pair[0]];
            readings[i + 1] = [pair[1]];
        }

        return readings;
    }

    /// <summary>The most usual reading of each character; null when one has none.</summary>
    public IReadOnlyList<string>? Read(string run)
    {
        var readings = ReadingsOf(run);
        return readings.All(r => r.Count > 0) ? [.. readings.Select(r => r[0])] : null;
    }
}
