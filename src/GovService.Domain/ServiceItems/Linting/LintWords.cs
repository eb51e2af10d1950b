using System.Text.Json;

namespace GovService.Domain.ServiceItems.Linting;

/// <summary>
/// 校核用词: by which words a name is vague, into which papers it is split, and by which words the stages of a licence are
/// known. Reviewed content, not code.
/// </summary>
public sealed class LintWords
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private static readonly Lazy<LintWords> ShippedOnes = new(() => Parse(Resource("lint-words.json")));

    private readonly WordFile _file;

    private LintWords(WordFile file) => _file = file;

    /// <summary>The words that ship with the product.</summary>
    public static LintWords Shipped => ShippedOnes.Value;

    /// <summary>许可环节: 受理, 审核, 决定, 办结, 送达.</summary>
    public IReadOnlyList<LicenceStage> LicenceStages => _file.LicenceStages;

    public static LintWords Parse(string json) => new(JsonSerializer.Deserialize<WordFile>(json, Json) ?? new([], [], [], []));

    /// <summary>兜底: a name that says "and whatever else", or that names a matter but no paper at all.</summary>
    public bool IsVague(string name) =>
        Holds(name, _file.VaguePhrases) || (Concepts(name).Any() && !Holds(name, _file.PaperWords));

    /// <summary>笼统: a paper about a matter in general, where the concrete papers are known.</summary>
    public bool IsGeneral(string name) => Concepts(name).Any();

    /// <summary>拆分: the concrete papers for every matter the name mentions.</summary>
    public IReadOnlyList<string> SplitOf(string name) =>
        [.. Concepts(name).SelectMany(split => split.Papers).Distinct(StringComparer.Ordinal)];

    /// <summary>Matters that the name mentions without naming one of their papers.</summary>
    private IEnumerable<MaterialSplit> Concepts(string name) =>
        _file.Splits.Where(split => Holds(name, split.Words) && !Holds(name, split.Concrete));

    private static bool Holds(string text, ValueList<string> words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal)) return true;
        }

        return false;
    }

    private static string Resource(string name)
    {
        using var stream = typeof(LintWords).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }

    private sealed record WordFile(
        ValueList<string> VaguePhrases,
        ValueList<string> PaperWords,
        ValueList<MaterialSplit> Splits,
        ValueList<LicenceStage> LicenceStages);
}

/// <summary>材料拆分: a matter, and the concrete papers that prove it.</summary>
/// <param name="Words">By which the matter is known in a name.</param>
/// <param name="Concrete">By which a name is known to be concrete already.</param>
/// <param name="Papers">What to ask for instead, each in the case it fits.</param>
public sealed record MaterialSplit(ValueList<string> Words, ValueList<string> Concrete, ValueList<string> Papers);

/// <summary>许可环节, and the words by which a step is known to be it.</summary>
public sealed record LicenceStage(string Name, ValueList<string> Words)
{
    public bool Covers(string step) => Words.Any(word => step.Contains(word, StringComparison.Ordinal));
}
