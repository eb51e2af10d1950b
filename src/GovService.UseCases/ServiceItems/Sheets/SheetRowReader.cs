using System.Text.Json.Nodes;
using GovService.UseCases.Ports;
using GovService.UseCases.ServiceItems.Import;

namespace GovService.UseCases.ServiceItems.Sheets;

/// <summary>Turns the rows of one sheet into members of a catalogue file. What a cell cannot be is a problem of that cell.</summary>
internal sealed class SheetRowReader(SheetHead head, List<ImportProblem> problems)
{
    private readonly HashSet<(string, string)> _orders = [];

    private Sheet Sheet => head.Sheet;

    /// <summary>Null for a row that says nothing or does not say to what it belongs.</summary>
    public SheetRow? Read(WorkbookRow row)
    {
        Dictionary<string, (WorkbookCell Cell, SheetColumn Column)> cells = new(StringComparer.Ordinal);
        foreach (var cell in row.Cells)
        {
            if (cell.Fault is { } fault) Report(row, cell, fault);
            else if (head.Columns.TryGetValue(cell.Column, out var column)) cells.TryAdd(column.Name, (cell, column));
            else if (cell.Text.Trim().Length > 0 && !head.Refuses(cell.Column)) Report(row, cell, WorkbookErrors.CellWithoutColumn.Code);
        }

        if (cells.Count == 0) return null;

        var idColumn = Sheet.IsEntries ? Sheet.Columns[0].Name : Sheet.EntryColumn;
        var entry = TextOf(idColumn);
        var parent = Sheet.Inner.Length > 0 ? TextOf(Sheet.ParentColumn) : null;
        if (entry.Length == 0) ReportMissing(row, idColumn);
        if (parent is "") ReportMissing(row, Sheet.ParentColumn);
        var order = TextOf(Sheet.NumberColumn);
        if (order.Length > 0 && !_orders.Add((entry, order))) Report(row, cells[Sheet.NumberColumn].Cell, ImportErrors.Duplicate.Code);
        if (entry.Length == 0 || parent is "") return null;

        var own = Sheet.OwnColumns.Select(c => c.Name).Where(cells.ContainsKey).ToList();
        return new(row.Number, entry, parent, order, own.Count == 0, MemberOf(row, own.ConvertAll(name => cells[name])));

        string TextOf(string name) => cells.TryGetValue(name, out var found) ? found.Cell.Text.Trim() : "";
    }

    private JsonNode MemberOf(WorkbookRow row, List<(WorkbookCell Cell, SheetColumn Column)> cells)
    {
        if (Sheet.IsTexts) return JsonValue.Create(cells.Count == 0 ? "" : cells[0].Cell.Text);

        JsonObject member = [];
        foreach (var (cell, column) in cells)
        {
            var (value, fault) = CellText.Read(cell.Text, column.Kind);
            if (fault is not null) Report(row, cell, fault);
            else Place(member, column.Name, value);
        }

        return member;
    }

    private static void Place(JsonObject member, string path, JsonNode? value)
    {
        var names = path.Split('.');
        foreach (var name in names[..^1])
        {
            if (member[name] is not JsonObject inner) member[name] = inner = [];
            member = inner;
        }

        member[names[^1]] = value;
    }

    private void ReportMissing(WorkbookRow row, string column) =>
        Report(row, new(head.PlaceOf(column), ""), ImportErrors.Missing.Code);

    private void Report(WorkbookRow row, WorkbookCell cell, string code) =>
        problems.Add(new(Sheet.Section, "", "", code, Shown(cell.Text))
        {
            Cell = new(
                Sheet.Name,
                ProblemCell.AddressOf(cell.Column, row.Number),
                head.Columns.GetValueOrDefault(cell.Column)?.Title ?? "",
                Shown(cell.Text)),
        });

    internal static string Shown(string text) => text.Length <= 80 ? text : $"{text[..80]}…";
}
