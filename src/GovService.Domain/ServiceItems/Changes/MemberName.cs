using System.Text.Json.Nodes;

namespace GovService.Domain.ServiceItems.Changes;

/// <summary>
/// What identifies a member of a list across versions: the id or key that the catalogue gives it, or what people would
/// call it where it has none. A text is its own name.
/// </summary>
internal static class MemberName
{
    /// <summary>The members by name; null when names are missing or stand twice: such a list is compared as one value.</summary>
    public static OrderedDictionary<string, JsonNode>? Of(JsonArray list, string listName)
    {
        OrderedDictionary<string, JsonNode> members = new(StringComparer.Ordinal);
        foreach (var member in list)
        {
            if (Of(member, listName) is not { Length: > 0 } name || !members.TryAdd(name, member!)) return null;
        }

        return members;
    }

    public static string? Of(JsonNode? member, string listName) => member switch
    {
        JsonObject named => OfObject(named, listName),
        JsonValue text => text.ToString(),
        _ => null,
    };

    private static string? OfObject(JsonObject member, string listName) => listName switch
    {
        "materials" => Text(member, "id"),
        "steps" => Text(member, "id") ?? Text(member, "name"),
        "fields" or "columns" or "questions" => Text(member, "key"),
        "specialProcedures" or "items" => Text(member, "name"),
        "faqs" => Text(member, "question"),
        "legalBases" => string.Join(' ', Text(member, "law"), Text(member, "documentNumber"), Text(member, "article")),
        "sources" => $"{Text(member, "kind")} {Text(member, "reference")}",
        _ => null,
    };

    private static string? Text(JsonObject member, string name) => member[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
