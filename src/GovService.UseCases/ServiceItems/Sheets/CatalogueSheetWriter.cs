using System.Buffers;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using GovService.UseCases.Ports;
using GovService.UseCases.ServiceItems.Export;
using GovService.UseCases.ServiceItems.Import;

namespace GovService.UseCases.ServiceItems.Sheets;

/// <summary>目录工作簿: the same file as in JSON, laid out in sheets. Nothing is said in one that the other does not say.</summary>
internal sealed class CatalogueSheetWriter(IWorkbookWriter workbook, Stream to) : ICatalogueWriter
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Dictionary<Sheet, ISheetWriter> _sheets = [];

    public Task BeginAsync(CatalogueRows rows, CancellationToken ct)
    {
        var guide = new SheetGuide(CatalogueWords.Of(rows));
        var first = workbook.Add(SheetGuide.Form);
        foreach (var row in guide.Rows) first.Write(row);
        foreach (var sheet in CatalogueSheets.All)
        {
            _sheets[sheet] = workbook.Add(guide.FormOf(sheet));
            _sheets[sheet].Write([.. sheet.Columns.Select(c => new WorkbookValue(c.Title))]);
            _sheets[sheet].Write([.. sheet.Columns.Select(c => new WorkbookValue(c.Name))]);
        }

        using var reference = Json(json =>
        {
            json.WriteStartObject();
            ReferenceWriter.Write(json, rows);
            json.WriteEndObject();
        });
        foreach (var sheet in CatalogueSheets.Reference) WriteReference(sheet, reference.RootElement);
        return Task.CompletedTask;
    }

    public Task WriteAsync(ItemRow item, CancellationToken ct)
    {
        using var written = Json(json => ItemWriter.Write(json, item));
        foreach (var sheet in CatalogueSheets.Items) WriteItem(sheet, item.Id, written.RootElement);
        return Task.CompletedTask;
    }

    public Task EndAsync(CancellationToken ct) => workbook.SaveAsync(to, ct);

    public ValueTask DisposeAsync()
    {
        workbook.Dispose();
        return ValueTask.CompletedTask;
    }

    private void WriteReference(Sheet sheet, JsonElement reference)
    {
        if (!reference.TryGetProperty(sheet.Section, out var section)) return;
        if (sheet.Section == "codeSets")
        {
            foreach (var set in section.EnumerateObject())
            {
                foreach (var value in set.Value.GetProperty("values").EnumerateObject())
                    _sheets[sheet].Write([new(set.Name), new(set.Value.GetProperty("source").GetString()), new(value.Name), new(value.Value.GetString())]);
            }

            return;
        }

        foreach (var entry in section.EnumerateArray()) Write(sheet, entry, _ => null);
    }

    private void WriteItem(Sheet sheet, string item, JsonElement entry)
    {
        if (sheet.IsEntries)
        {
            Write(sheet, entry, _ => null);
            return;
        }

        if (Find(entry, sheet.List) is not { } list) return;
        foreach (var (index, member) in list.EnumerateArray().Index())
        {
            if (sheet.Inner.Length == 0) Write(sheet, member, Placing(item, null, index));
            else WriteInner(sheet, item, member);
        }
    }

    /// <summary>A row without a member says that the list is empty; no row at all leaves it to the import.</summary>
    private void WriteInner(Sheet sheet, string item, JsonElement parent)
    {
        if (Find(parent, sheet.Inner) is not { } list) return;

        var id = Find(parent, sheet.List == "materials" ? "id" : "key")!.Value.GetString();
        if (list.GetArrayLength() == 0) Write(sheet, default, Placing(item, id, 0));
        foreach (var (index, member) in list.EnumerateArray().Index()) Write(sheet, member, Placing(item, id, index));
    }

    private static Func<string, string?> Placing(string item, string? parent, int index) => column => column switch
    {
        Sheet.EntryColumn => item,
        Sheet.ParentColumn => parent,
        Sheet.NumberColumn => (index + 1).ToString(CultureInfo.InvariantCulture),
        _ => null,
    };

    private void Write(Sheet sheet, JsonElement member, Func<string, string?> placing) =>
        _sheets[sheet].Write([.. sheet.Columns.Select(column => CellOf(sheet, column, member, placing))]);

    private static WorkbookValue CellOf(Sheet sheet, SheetColumn column, JsonElement member, Func<string, string?> placing)
    {
        if (placing(column.Name) is { } place) return new(place, column.Kind == ColumnKind.Number);
        if (sheet.IsTexts) return new(member.GetString());

        return Find(member, column.Name) is { } value
            ? new(CellText.Write(value, column.Kind), column.Kind == ColumnKind.Number)
            : default;
    }

    private static JsonElement? Find(JsonElement element, string path)
    {
        foreach (var name in path.Split('.'))
        {
            if (element.ValueKind != JsonValueKind.Object || !element.TryGetProperty(name, out element)) return null;
        }

        return element;
    }

    private JsonDocument Json(Action<Utf8JsonWriter> write)
    {
        _buffer.ResetWrittenCount();
        using (var json = new Utf8JsonWriter(_buffer, Options)) write(json);
        return JsonDocument.Parse(_buffer.WrittenMemory);
    }
}
