using System.Diagnostics;
using System.Text.Json;

namespace GovService.Domain.Conditions;

/// <summary>Writes the shape that <see cref="ConditionJson"/> reads. Yes and no are written as true and false.</summary>
internal static class ConditionWriter
{
    public static void Write(Utf8JsonWriter writer, Condition condition)
    {
        writer.WriteStartObject();
        WriteMembers(writer, condition);
        writer.WriteEndObject();
    }

    private static void WriteMembers(Utf8JsonWriter writer, Condition condition)
    {
        switch (condition)
        {
            case Condition.All all:
                WriteList(writer, "all", all.Conditions);
                break;
            case Condition.Any any:
                WriteList(writer, "any", any.Conditions);
                break;
            case Condition.Not not:
                writer.WritePropertyName("not");
                Write(writer, not.Inner);
                break;
            case Condition.Constant constant:
                writer.WriteBoolean("constant", constant.Value);
                break;
            case Condition.EqualTo equal:
                WriteQuestion(writer, equal.Key, "eq");
                writer.WritePropertyName("value");
                WriteValue(writer, equal.Value);
                break;
            case Condition.OneOf oneOf:
                WriteQuestion(writer, oneOf.Key, "in");
                writer.WriteStartArray("value");
                foreach (var value in oneOf.Values) WriteValue(writer, value);
                writer.WriteEndArray();
                break;
            case Condition.Compare compare:
                WriteQuestion(writer, compare.Key, Name(compare.Operator));
                writer.WriteNumber("value", compare.Number);
                break;
            case Condition.Present present:
                WriteQuestion(writer, present.Key, "present");
                break;
            default:
                throw new UnreachableException();
        }
    }

    private static void WriteList(Utf8JsonWriter writer, string name, ValueList<Condition> conditions)
    {
        writer.WriteStartArray(name);
        foreach (var condition in conditions) Write(writer, condition);
        writer.WriteEndArray();
    }

    private static void WriteQuestion(Utf8JsonWriter writer, string key, string op)
    {
        writer.WriteString("question", key);
        writer.WriteString("op", op);
    }

    private static void WriteValue(Utf8JsonWriter writer, string value)
    {
        if (value is "true" or "false")
            writer.WriteBooleanValue(value == "true");
        else
            writer.WriteStringValue(value);
    }

    private static string Name(Comparison comparison) => comparison switch
    {
        Comparison.Less => "lt",
        Comparison.AtMost => "le",
        Comparison.Greater => "gt",
        Comparison.AtLeast => "ge",
    };
}
