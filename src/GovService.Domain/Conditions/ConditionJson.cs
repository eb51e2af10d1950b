using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovService.Domain.Conditions;

/// <summary>
/// How a condition is stored and imported: {"question":"k","op":"eq|in|lt|le|gt|ge|present","value":…},
/// {"all":[…]}, {"any":[…]}, {"not":…}, {"constant":true}. Anything else is refused with the path of the spot:
/// a rule that was half understood would decide about people.
/// </summary>
public sealed class ConditionJson : JsonConverter<Condition>
{
    public const int MaxDepth = 8;

    public override Condition Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Read(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, Condition value, JsonSerializerOptions options) =>
        ConditionWriter.Write(writer, value);

    /// <exception cref="JsonException">Not a condition; its Path says where, its Message why.</exception>
    public static Condition Read(JsonElement element, string path = "$")
    {
        try
        {
            return Read(element, path, depth: 1);
        }
        catch (InvalidOperationException halfPair)
        {
            throw new JsonException("A text contains half of a surrogate pair.", path, null, null, halfPair);
        }
    }

    private static Condition Read(JsonElement element, string path, int depth)
    {
        if (depth > MaxDepth) throw Refused(path, $"Conditions may be nested {MaxDepth} deep.");

        var members = Members(element, path);
        return members.Keys.First() switch
        {
            "all" => new Condition.All(ReadList(Only("all"), $"{path}.all", depth)),
            "any" => new Condition.Any(ReadList(Only("any"), $"{path}.any", depth)),
            "not" => new Condition.Not(Read(Only("not"), $"{path}.not", depth + 1)),
            "constant" => new Condition.Constant(ReadBoolean(Only("constant"), $"{path}.constant")),
            _ => ReadQuestion(members, path),
        };

        JsonElement Only(string name) => members.Count == 1
            ? members[name]
            : throw Refused(path, $"Beside \"{name}\" nothing else may stand.");
    }

    private static OrderedDictionary<string, JsonElement> Members(JsonElement element, string path)
    {
        if (element.ValueKind is not JsonValueKind.Object) throw Refused(path, "An object is expected.");

        OrderedDictionary<string, JsonElement> members = [];
        foreach (var member in element.EnumerateObject())
        {
            if (!members.TryAdd(member.Name, member.Value)) throw Refused($"{path}.{member.Name}", "Stands twice.");
        }

        return members.Count > 0 ? members : throw Refused(path, "The object is empty.");
    }

    /// <summary>An empty list is refused: "all of nothing" is always true, which nobody means; "constant" says it.</summary>
    private static ValueList<Condition> ReadList(JsonElement element, string path, int depth)
    {
        if (element.ValueKind is not JsonValueKind.Array || element.GetArrayLength() == 0)
            throw Refused(path, "A list with at least one condition is expected.");

        return [.. element.EnumerateArray().Select((item, i) => Read(item, $"{path}[{i}]", depth + 1))];
    }

    private static Condition ReadQuestion(OrderedDictionary<string, JsonElement> members, string path)
    {
        foreach (var name in members.Keys.Where(name => name is not ("question" or "op" or "value")))
            throw Refused($"{path}.{name}", "Unknown member.");

        var key = ReadName(members.GetValueOrDefault("question"), $"{path}.question");
        var op = ReadName(members.GetValueOrDefault("op"), $"{path}.op");
        var value = members.GetValueOrDefault("value");
        var valuePath = $"{path}.value";
        return op switch
        {
            "eq" => new Condition.EqualTo(key, ReadValue(value, valuePath)),
            "in" => new Condition.OneOf(key, ReadValues(value, valuePath)),
            "lt" => new Condition.Compare(key, Comparison.Less, ReadNumber(value, valuePath)),
            "le" => new Condition.Compare(key, Comparison.AtMost, ReadNumber(value, valuePath)),
            "gt" => new Condition.Compare(key, Comparison.Greater, ReadNumber(value, valuePath)),
            "ge" => new Condition.Compare(key, Comparison.AtLeast, ReadNumber(value, valuePath)),
            "present" when value.ValueKind is JsonValueKind.Undefined => new Condition.Present(key),
            "present" => throw Refused(valuePath, "\"present\" takes no value."),
            _ => throw Refused($"{path}.op", "One of eq, in, lt, le, gt, ge, present is expected."),
        };
    }

    private static string ReadName(JsonElement element, string path) =>
        element.ValueKind is JsonValueKind.String && element.GetString() is { Length: > 0 } name
            ? name
            : throw Refused(path, "A text is expected.");

    private static string ReadValue(JsonElement element, string path) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => throw Refused(path, "A text, true or false is expected."),
    };

    private static ValueList<string> ReadValues(JsonElement element, string path) =>
        element.ValueKind is JsonValueKind.Array && element.GetArrayLength() > 0
            ? [.. element.EnumerateArray().Select((item, i) => ReadValue(item, $"{path}[{i}]"))]
            : throw Refused(path, "A list with at least one text is expected.");

    private static decimal ReadNumber(JsonElement element, string path) =>
        element.ValueKind is JsonValueKind.Number && element.TryGetDecimal(out var number)
            ? number
            : throw Refused(path, "A number is expected.");

    private static bool ReadBoolean(JsonElement element, string path) =>
        element.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? element.GetBoolean()
            : throw Refused(path, "true or false is expected.");

    private static JsonException Refused(string path, string reason) => new($"{path}: {reason}", path, null, null);
}
