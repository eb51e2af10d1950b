using System.Globalization;
using System.Text.Json;

namespace GovService.UseCases.ServiceItems.Import;

/// <summary>
/// One JSON object of an import file, read with a finger on the spot: whatever is wrong becomes a problem that names it,
/// and reading goes on with a harmless value, so that one pass finds everything.
/// </summary>
internal sealed class Entry(JsonElement element, string section, string id, string path, List<ImportProblem> problems)
{
    private const int ShortText = 300;
    private const int LongText = 4_000;
    private const int LargestList = 10_000;

    public string Id => id;

    public string Text(string name, int limit = ShortText) => OptionalText(name, limit) ?? Missing(name, "");

    public string LongTextOf(string name) => Text(name, LongText);

    public string? OptionalLongText(string name) => OptionalText(name, LongText);

    /// <summary>Null when absent, null or blank.</summary>
    public string? OptionalText(string name, int limit = ShortText)
    {
        if (Find(name) is not { } value) return null;

        var text = value.ValueKind == JsonValueKind.String ? Read(value, name) : Wrong(name, value, "");
        if (text.Length > limit) Report(name, ImportErrors.TooLong, Length(text));
        return string.IsNullOrWhiteSpace(text) ? null : text;
    }

    /// <summary>A code, whether written as text or as a number; it must be one of those known.</summary>
    public string Code(string name, IReadOnlyCollection<string> known) =>
        Find(name) is { } value ? KnownCode(name, value, known) : Missing(name, "");

    public IReadOnlyList<string> Codes(string name, IReadOnlyCollection<string> known) =>
        [.. Items(name).Select((item, i) => KnownCode(Member(name, i), item, known))];

    public TEnum Choice<TEnum>(string name, TEnum otherwise) where TEnum : struct, Enum =>
        Find(name) is { } value ? Named(name, value, otherwise) : Missing(name, otherwise);

    public IReadOnlyList<TEnum> Choices<TEnum>(string name) where TEnum : struct, Enum =>
        [.. Items(name).Select((item, i) => Named<TEnum>(Member(name, i), item, default))];

    public bool Flag(string name) => OptionalFlag(name) ?? Missing(name, false);

    public bool? OptionalFlag(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.True } => true,
        { ValueKind: JsonValueKind.False } => false,
        { } other => Wrong(name, other, false),
    };

    public int Count(string name, int most) => OptionalCount(name, most) ?? Missing(name, 0);

    public int? OptionalCount(string name, int most)
    {
        if (Find(name) is not { } value) return null;
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetInt32(out var number)) return Wrong(name, value, 0);
        if (number < 0 || number > most) Report(name, ImportErrors.OutOfRange, value.GetRawText());
        return number;
    }

    public decimal? OptionalDecimal(string name, decimal most)
    {
        if (Find(name) is not { } value) return null;
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDecimal(out var number)) return Wrong(name, value, 0m);
        if (number < 0 || number > most) Report(name, ImportErrors.OutOfRange, value.GetRawText());
        return number;
    }

    public IReadOnlyList<string> Texts(string name, int limit = LongText)
    {
        List<string> texts = [];
        foreach (var (index, item) in Items(name).Index())
        {
            var spot = Member(name, index);
            var text = item.ValueKind == JsonValueKind.String ? Read(item, spot) : Wrong(spot, item, "");
            if (text.Length > limit) Report(spot, ImportErrors.TooLong, Length(text));
            if (string.IsNullOrWhiteSpace(text)) Report(spot, ImportErrors.Missing, "");
            texts.Add(text);
        }

        return texts;
    }

    /// <summary>The objects of a list; none when it is absent.</summary>
    public IReadOnlyList<Entry> Entries(string name)
    {
        List<Entry> entries = [];
        foreach (var (index, item) in Items(name).Index())
        {
            var spot = Member(name, index);
            if (item.ValueKind == JsonValueKind.Object) entries.Add(Below(item, spot));
            else Wrong(spot, item, 0);
        }

        return entries;
    }

    public Entry? OptionalPart(string name) => Find(name) switch
    {
        null => null,
        { ValueKind: JsonValueKind.Object } part => Below(part, name),
        { } other => Wrong<Entry?>(name, other, null),
    };

    /// <summary>A part that is not there reads as an empty one; what it must hold is then missing.</summary>
    public Entry Part(string name) => OptionalPart(name) ?? Missing(name, Below(Empty, name));

    public bool Has(string name) => Find(name) is not null;

    /// <summary>Said to be nothing, which is more than silence: then nothing is derived either.</summary>
    public bool Denies(string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.Null;

    public JsonElement? Find(string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var value)
        && value.ValueKind != JsonValueKind.Null
            ? value
            : null;

    public IEnumerable<JsonProperty> Members(string name) => Find(name) switch
    {
        null => [],
        { ValueKind: JsonValueKind.Object } part => part.EnumerateObject(),
        { } other => Wrong<IEnumerable<JsonProperty>>(name, other, []),
    };

    public void Report(string name, Error rule, string detail) =>
        problems.Add(new ImportProblem(section, id, Spot(name), rule.Code, detail));

    private static JsonElement Empty { get; } = JsonDocument.Parse("{}").RootElement;

    private Entry Below(JsonElement part, string name) => new(part, section, id, Spot(name), problems);

    private IEnumerable<JsonElement> Items(string name)
    {
        if (Find(name) is not { } list) return [];
        if (list.ValueKind != JsonValueKind.Array) return Wrong<IEnumerable<JsonElement>>(name, list, []);
        if (list.GetArrayLength() > LargestList) Report(name, ImportErrors.TooLong, Length(list.GetArrayLength()));
        return list.EnumerateArray();
    }

    private string KnownCode(string name, JsonElement value, IReadOnlyCollection<string> known)
    {
        var code = value.ValueKind switch
        {
            JsonValueKind.String => Read(value, name),
            JsonValueKind.Number => value.GetRawText(),
            _ => Wrong(name, value, ""),
        };
        if (code.Length > 0 && !known.Contains(code, StringComparer.Ordinal)) Report(name, ImportErrors.CodeUnknown, code);
        return code;
    }

    private TEnum Named<TEnum>(string name, JsonElement value, TEnum otherwise) where TEnum : struct, Enum
    {
        var text = value.ValueKind == JsonValueKind.String ? Read(value, name) : Wrong(name, value, "");
        if (Enum.GetNames<TEnum>().Contains(text, StringComparer.Ordinal)) return Enum.Parse<TEnum>(text);

        if (text.Length > 0) Report(name, ImportErrors.CodeUnknown, text);
        return otherwise;
    }

    /// <summary>PostgreSQL cannot keep U+0000, and half of a surrogate pair is no text at all.</summary>
    private string Read(JsonElement value, string name)
    {
        try
        {
            var text = value.GetString()!;
            if (!text.Contains('\0', StringComparison.Ordinal)) return text;
        }
        catch (InvalidOperationException)
        {
            // Reported below, like the other kind of text that cannot be kept.
        }

        Report(name, ImportErrors.TextBroken, "");
        return "";
    }

    private T Missing<T>(string name, T otherwise)
    {
        Report(name, ImportErrors.Missing, "");
        return otherwise;
    }

    private T Wrong<T>(string name, JsonElement value, T otherwise)
    {
        Report(name, ImportErrors.WrongType, value.ValueKind.ToString());
        return otherwise;
    }

    private static string Member(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}[{index}]");

    private string Spot(string name) => path.Length == 0 ? name : $"{path}.{name}";

    private static string Length(string text) => Length(text.Length);

    private static string Length(int length) => length.ToString(CultureInfo.InvariantCulture);
}
