using System.Text.Json.Nodes;

namespace GovService.UseCases.ServiceItems.Sheets;

/// <summary>
/// Keeps the rows of a workbook in a temporary file until their item is asked for: people sort sheets as they like, and
/// a catalogue is too long to be held.
/// </summary>
internal sealed class RowSpool : IDisposable
{
    private readonly FileStream _file = new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
        new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose,
            BufferSize = 0,
        });

    private readonly MemoryStream _pending = new();
    private readonly Dictionary<(Sheet Sheet, string Entry), List<SpooledRow>> _rows = [];
    private readonly Dictionary<Sheet, List<string>> _entries = [];
    private long _written;

    public void Add(Sheet sheet, SheetRow row)
    {
        var bytes = System.Text.Encoding.UTF8.GetBytes(row.Member.ToJsonString());
        if (!_rows.TryGetValue((sheet, row.Entry), out var rows)) _rows[(sheet, row.Entry)] = rows = [];
        rows.Add(new(row.Number, row.Parent, row.IsEmpty, _written + _pending.Length, bytes.Length));
        if (!_entries.TryGetValue(sheet, out var entries)) _entries[sheet] = entries = [];
        entries.Add(row.Entry);
        _pending.Write(bytes);
        if (_pending.Length > 1 << 20) Flush();
    }

    /// <summary>The entries to which the rows of a sheet belong, in the order of the rows.</summary>
    public IReadOnlyList<string> Entries(Sheet sheet) => _entries.GetValueOrDefault(sheet) ?? [];

    public IReadOnlyList<SpooledRow> Rows(Sheet sheet, string entry) => _rows.GetValueOrDefault((sheet, entry)) ?? [];

    public JsonNode Read(SpooledRow row)
    {
        if (_pending.Length > 0) Flush();
        var bytes = new byte[row.Length];
        RandomAccess.Read(_file.SafeFileHandle, bytes, row.Offset);
        return JsonNode.Parse(bytes)!;
    }

    public void Dispose() => _file.Dispose();

    private void Flush()
    {
        RandomAccess.Write(_file.SafeFileHandle, _pending.GetBuffer().AsSpan(0, (int)_pending.Length), _written);
        _written += _pending.Length;
        _pending.SetLength(0);
    }
}

/// <param name="Number">In its sheet.</param>
/// <param name="IsEmpty">Says only that the list has no members.</param>
internal sealed record SpooledRow(int Number, string? Parent, bool IsEmpty, long Offset, int Length);

/// <summary>A row as the member of a list that it is.</summary>
/// <param name="Entry">The id of the entry to which it belongs.</param>
/// <param name="Parent">The id of the member to which it belongs, in an inner list.</param>
/// <param name="Order">What it says about its number; 0 where it needs none.</param>
internal sealed record SheetRow(int Number, string Entry, string? Parent, string Order, bool IsEmpty, JsonNode Member);
