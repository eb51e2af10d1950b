using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using GovService.UseCases.ServiceItems.Import;

namespace GovService.UseCases.ServiceItems.Export;

/// <summary>事项目录文件 in JSON: the shape that the import reads, in the one spelling that an export has.</summary>
internal sealed class CatalogueJsonWriter : ICatalogueWriter
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
        Indented = true,
        NewLine = "\n",
    };

    private readonly Utf8JsonWriter _json;

    public CatalogueJsonWriter(Stream to) => _json = new(to, Options);

    public async Task BeginAsync(CatalogueRows rows, CancellationToken ct)
    {
        _json.WriteStartObject();
        ReferenceWriter.Write(_json, rows);
        _json.WriteStartArray("items");
        await _json.FlushAsync(ct);
    }

    public async Task WriteAsync(ItemRow item, CancellationToken ct)
    {
        ItemWriter.Write(_json, item);
        await _json.FlushAsync(ct);
    }

    public async Task EndAsync(CancellationToken ct)
    {
        _json.WriteEndArray();
        _json.WriteEndObject();
        await _json.FlushAsync(ct);
    }

    public ValueTask DisposeAsync() => _json.DisposeAsync();
}
