using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovService.Domain.Common;

/// <summary>
/// JSON with exactly one spelling per value (RFC 8785), so that it can be hashed and signed: audit rows, certificates.
/// Numbers are integers: money is written in 分, dates are ISO text; a fraction has too many spellings to be signed.
/// </summary>
public static class CanonicalJson
{
    /// <summary>Beyond this a double, and with it any reader of JSON in a browser, loses digits (RFC 7493).</summary>
    private const long LargestExactInteger = 9_007_199_254_740_991;

    /// <exception cref="ArgumentException">The value holds a fraction, an inexact integer or broken Unicode.</exception>
    public static string Write(JsonNode? value)
    {
        var text = new StringBuilder();
        Append(text, value);
        return text.ToString();
    }

    /// <inheritdoc cref="Write"/>
    public static byte[] WriteUtf8(JsonNode? value) => Encoding.UTF8.GetBytes(Write(value));

    private static void Append(StringBuilder text, JsonNode? value)
    {
        switch (value)
        {
            case null:
                text.Append("null");
                break;
            case JsonObject members:
                AppendObject(text, members);
                break;
            case JsonArray items:
                AppendList(text, '[', items, ']', Append);
                break;
            default:
                AppendValue(text, value.AsValue());
                break;
        }
    }

    // RFC 8785 3.2.3: names are sorted by UTF-16 code units, which is what ordinal comparison does.
    private static void AppendObject(StringBuilder text, JsonObject value)
    {
        var members = value.OrderBy(m => m.Key, StringComparer.Ordinal);
        AppendList(text, '{', members, '}', static (target, member) =>
        {
            AppendString(target, member.Key);
            target.Append(':');
            Append(target, member.Value);
        });
    }

    // A value may hold any .NET type (Guid, DateOnly …): what is not text itself is read as the JSON it becomes.
    // Text is not, because serializing it would silently replace broken Unicode.
    private static void AppendValue(StringBuilder text, JsonValue value)
    {
        if (value.TryGetValue<string>(out var content))
        {
            AppendString(text, content);
            return;
        }

        var element = JsonSerializer.SerializeToElement(value);
        if (element.ValueKind == JsonValueKind.String) AppendString(text, element.GetString()!);
        else if (element.ValueKind == JsonValueKind.Number) text.Append(ExactInteger(element));
        else text.Append(element.GetRawText());
    }

    private static void AppendList<T>(
        StringBuilder text, char open, IEnumerable<T> parts, char close, Action<StringBuilder, T> append)
    {
        text.Append(open);
        var isFirst = true;
        foreach (var part in parts)
        {
            if (!isFirst) text.Append(',');
            isFirst = false;
            append(text, part);
        }

        text.Append(close);
    }

    private static string ExactInteger(JsonElement number) =>
        number.TryGetInt64(out var integer) && integer is >= -LargestExactInteger and <= LargestExactInteger
            ? integer.ToString(CultureInfo.InvariantCulture)
            : throw new ArgumentException($"Not an exact integer: {number.GetRawText()}", nameof(number));

    private static void AppendString(StringBuilder text, string value)
    {
        if (!IsWellFormed(value)) throw new ArgumentException("The text is not valid Unicode.", nameof(value));

        text.Append('"');
        foreach (var c in value) AppendEscaped(text, c);
        text.Append('"');
    }

    private static StringBuilder AppendEscaped(StringBuilder text, char c) => c switch
    {
        '"' => text.Append("\\\""),
        '\\' => text.Append("\\\\"),
        '\b' => text.Append("\\b"),
        '\t' => text.Append("\\t"),
        '\n' => text.Append("\\n"),
        '\f' => text.Append("\\f"),
        '\r' => text.Append("\\r"),
        < ' ' => text.Append(CultureInfo.InvariantCulture, $"\\u{(int)c:x4}"),
        _ => text.Append(c),
    };

    private static bool IsWellFormed(ReadOnlySpan<char> value)
    {
        while (!value.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(value, out _, out var length) != OperationStatus.Done) return false;
            value = value[length..];
        }

        return true;
    }
}
