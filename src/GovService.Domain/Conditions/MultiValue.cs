using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace GovService.Domain.Conditions;

/// <summary>多选值: several values in one text, as a JSON array of strings.</summary>
public static class MultiValue
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(IEnumerable<string> values) => JsonSerializer.Serialize(values, Readable);

    /// <summary>The values of the text, or null when it is not an array of strings.</summary>
    public static IReadOnlyList<string>? Read(string text)
    {
        if (!text.StartsWith('[')) return null;
        try
        {
            // The bytes, not the text: the encoder replaces halves of surrogate pairs where the reader would throw.
            var values = JsonSerializer.Deserialize<string?[]>(Encoding.UTF8.GetBytes(text));
            return values is null || values.Contains(null) ? null : [.. values.OfType<string>()];
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException)
        {
            return null;
        }
    }
}
