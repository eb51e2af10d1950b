using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace GovService.Bench.Guide;

/// <summary>What the guide page says of an item, as directly as it can be written: no components, no words of the house.</summary>
internal static class HandWrittenGuide
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static void Write(IBufferWriter<byte> output, string content, string department)
    {
        using var item = JsonDocument.Parse(content);
        var html = new StringBuilder(32_768);
        html.Append("<!DOCTYPE html><html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>");
        Text(html, item.RootElement.GetProperty("name").GetString());
        html.Append("</title><link rel=\"stylesheet\" href=\"/css/tokens.css\"></head><body><h1>");
        Text(html, item.RootElement.GetProperty("name").GetString());
        html.Append("</h1><p>");
        Text(html, department);
        html.Append("</p>");
        Value(html, item.RootElement);
        html.Append("</body></html>");
        foreach (var chunk in html.GetChunks()) Encoding.UTF8.GetBytes(chunk.Span, output);
    }

    private static void Value(StringBuilder html, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                html.Append("<dl class=\"facts\">");
                foreach (var property in value.EnumerateObject())
                {
                    if (property.Name is "form" or "appliesWhen" or "requirementId") continue; // not shown by the guide
                    html.Append("<dt>").Append(property.Name).Append("</dt><dd>");
                    Value(html, property.Value);
                    html.Append("</dd>");
                }

                html.Append("</dl>");
                break;
            case JsonValueKind.Array:
                html.Append("<ul class=\"list\">");
                foreach (var entry in value.EnumerateArray())
                {
                    html.Append("<li>");
                    Value(html, entry);
                    html.Append("</li>");
                }

                html.Append("</ul>");
                break;
            default:
                Text(html, value.ToString());
                break;
        }
    }

    private static void Text(StringBuilder html, string? text) => html.Append(Encoder.Encode(text ?? ""));
}
