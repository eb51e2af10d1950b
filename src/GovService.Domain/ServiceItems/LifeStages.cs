using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovService.Domain.ServiceItems;

/// <summary>人生阶段: one of the groups in which the home page offers items.</summary>
/// <param name="Key">Stands in addresses and in the search index.</param>
/// <param name="Glyph">One character for the eye.</param>
/// <param name="Hint">A few items of the group, in everyday words.</param>
/// <param name="Themes">主题分类: topic codes of the audience's own code set.</param>
public sealed record LifeStage(
    string Key, Audience Audience, string Glyph, string Name, string Hint, ValueList<string> Themes)
{
    public bool Holds(ServiceItemContent content) =>
        (Audience == Audience.Person ? content.PersonTopics : content.LegalTopics)
            .Any(topic => Themes.Contains(topic, StringComparer.Ordinal));
}

/// <summary>The groups of the home page in their order. Reviewed content, not code.</summary>
public sealed class LifeStages
{
    private static readonly JsonSerializerOptions Json =
        new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private static readonly Lazy<LifeStages> ShippedOnes = new(() => Parse(Resource("life-stages.json")));

    private LifeStages(IReadOnlyList<LifeStage> all) => All = all;

    /// <summary>The groups that ship with the product.</summary>
    public static LifeStages Shipped => ShippedOnes.Value;

    public IReadOnlyList<LifeStage> All { get; }

    public static LifeStages Parse(string json)
    {
        using var document = JsonDocument.Parse(json);
        return new(document.RootElement.GetProperty("stages").Deserialize<List<LifeStage>>(Json) ?? []);
    }

    public LifeStage? Find(string? key) => All.FirstOrDefault(stage => stage.Key == key);

    /// <summary>Keys of the groups that show the item.</summary>
    public IReadOnlyList<string> KeysOf(ServiceItemContent content) =>
        [.. All.Where(stage => stage.Holds(content)).Select(stage => stage.Key)];

    private static string Resource(string name)
    {
        using var stream = typeof(LifeStages).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
