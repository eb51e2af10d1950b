using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovService.UseCases.Ports;
using GovService.UseCases.ServiceItems.Import;

namespace GovService.UseCases.ServiceItems.Sheets;

/// <summary>How the values of a catalogue file are spelled in cells, and read from them. Both ways without loss.</summary>
internal static class CellText
{
    public const string Yes = "是";
    public const string No = "否";
    private const string None = "null";
    private const string EmptyList = "[]";

    public static string Write(JsonElement value, ColumnKind kind) => value.ValueKind switch
    {
        JsonValueKind.True when kind == ColumnKind.Flag => Yes,
        JsonValueKind.False when kind == ColumnKind.Flag => No,
        JsonValueKind.Array => WriteLines(value),
        JsonValueKind.String => value.GetString()!,
        _ => value.GetRawText(),
    };

    /// <summary>The value, and the error code when the text is none of its kind.</summary>
    public static (JsonNode? Value, string? Fault) Read(string text, ColumnKind kind) => kind switch
    {
        ColumnKind.Flag when text.Trim() is Yes or No => (JsonValue.Create(text.Trim() == Yes), null),
        ColumnKind.Flag => (null, WorkbookErrors.CellNotAFlag.Code),
        ColumnKind.Number => ReadJson(text, JsonValueKind.Number, WorkbookErrors.CellNotANumber.Code),
        ColumnKind.Condition when text.Trim() == None => (null, null),
        ColumnKind.Condition => ReadJson(text, JsonValueKind.Object, ImportErrors.ConditionMalformed.Code),
        ColumnKind.TextOrNone when text.Trim() == None => (null, null),
        ColumnKind.Lines or ColumnKind.CodeLines => (ReadLines(text), null),
        ColumnKind.Code => (JsonValue.Create(text.Trim()), null),
        ColumnKind.Text or ColumnKind.TextOrNone => (JsonValue.Create(text), null),
    };

    /// <summary>One member per line; a line break or a backslash inside a member stands behind a backslash.</summary>
    private static string WriteLines(JsonElement list)
    {
        var members = list.EnumerateArray().Select(m => m.GetString()!).ToList();
        if (members.Count == 0) return EmptyList;

        var text = string.Join('\n', members.Select(m => m
            .Replace("\\", "\\\\", StringComparison.Ordinal)
            .Replace("\n", "\\n", StringComparison.Ordinal)
            .Replace("\r", "\\r", StringComparison.Ordinal)));
        return text == EmptyList ? $"\\{text}" : text;
    }

    private static JsonArray ReadLines(string text)
    {
        if (text.Trim() == EmptyList) return [];

        var lines = text.Split('\n').Select(line => Unescape(line.TrimEnd('\r')));
        return [.. lines.Where(line => line.Length > 0).Select(line => (JsonNode)line)];
    }

    private static string Unescape(string line)
    {
        if (!line.Contains('\\', StringComparison.Ordinal)) return line;

        var text = new StringBuilder();
        for (var i = 0; i < line.Length; i++)
        {
            if (line[i] != '\\' || i == line.Length - 1)
            {
                text.Append(line[i]);
                continue;
            }

            text.Append(line[++i] switch { 'n' => '\n', 'r' => '\r', var other => other });
        }

        return text.ToString();
    }

    private static (JsonNode? Value, string? Fault) ReadJson(string text, JsonValueKind kind, string fault)
    {
        try
        {
            var node = JsonNode.Parse(text);
            return node?.GetValueKind() == kind ? (node, null) : (null, fault);
        }
        catch (JsonException)
        {
            return (null, fault);
        }
    }
}
