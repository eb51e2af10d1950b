using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Ports;

namespace GovService.UseCases.ServiceItems.Import;

/// <summary>
/// 内容杂凑: SM3 of an item's content in canonical JSON. What is null or computed is left out, so a property that is
/// added to the product later changes no hash of an item that does not use it.
/// </summary>
internal static class ContentHash
{
    private static readonly JsonSerializerOptions Options = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { OnlyWhatCanBeRead } },
        Converters = { new JsonStringEnumConverter() },
    };

    public static string Of(ServiceItemContent content, IDigest digest) =>
        digest.Sm3Hex(CanonicalJson.WriteUtf8(WithoutFractions(JsonSerializer.SerializeToNode(content, Options))));

    /// <summary>Canonical JSON refuses fractions, because they have too many spellings; as texts they have one.</summary>
    private static JsonNode? WithoutFractions(JsonNode? node) => node switch
    {
        JsonObject members => new JsonObject(members.Select(m => KeyValuePair.Create(m.Key, WithoutFractions(m.Value)))),
        JsonArray items => new JsonArray([.. items.Select(WithoutFractions)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => Spelt(value),
        _ => node?.DeepClone(),
    };

    private static JsonValue Spelt(JsonValue value)
    {
        var number = JsonSerializer.Deserialize<decimal>(value.ToJsonString());
        return number == decimal.Truncate(number)
            ? JsonValue.Create((long)number)
            : JsonValue.Create(number.ToString("0.#############", System.Globalization.CultureInfo.InvariantCulture))!;
    }

    private static void OnlyWhatCanBeRead(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object) return;

        for (var i = type.Properties.Count - 1; i >= 0; i--)
        {
            var property = type.Properties[i];
            if (property.Set is null && property.AssociatedParameter is null) type.Properties.RemoveAt(i);
        }
    }
}
