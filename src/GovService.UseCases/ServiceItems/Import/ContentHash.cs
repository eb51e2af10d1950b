using System.Text.Json;
using System.Text.Json.Nodes;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;
using GovService.UseCases.Ports;

namespace GovService.UseCases.ServiceItems.Import;

/// <summary>内容杂凑: SM3 of an item's content in canonical JSON.</summary>
internal static class ContentHash
{
    public static string Of(ServiceItemContent content, IDigest digest) =>
        digest.Sm3Hex(CanonicalJson.WriteUtf8(WithoutFractions(ContentTree.Of(content))));

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
}
