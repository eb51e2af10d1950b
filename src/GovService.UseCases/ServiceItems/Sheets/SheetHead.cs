using GovService.UseCases.Ports;
using GovService.UseCases.ServiceItems.Import;

namespace GovService.UseCases.ServiceItems.Sheets;

/// <summary>表头: which column of the file holds what, found by the machine names in its second row.</summary>
internal sealed class SheetHead
{
    private const int MachineRow = 2;

    private readonly Dictionary<int, SheetColumn> _columns = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    private readonly HashSet<int> _refused = [];

    public SheetHead(Sheet sheet) => Sheet = sheet;

    public Sheet Sheet { get; }

    public IReadOnlyDictionary<int, SheetColumn> Columns => _columns;

    /// <summary>A column whose head is wrong: said once, above it, and not again in each row.</summary>
    public bool Refuses(int column) => _refused.Contains(column);

    /// <summary>Where a column of that name stands in this file.</summary>
    public int PlaceOf(string name) => _places.GetValueOrDefault(name);

    /// <summary>The names, each once; what is missing is a problem of the sheet.</summary>
    public IEnumerable<ImportProblem> Read(WorkbookRow row)
    {
        if (row.Number != MachineRow) yield break;

        foreach (var cell in row.Cells)
        {
            var column = Sheet.Columns.FirstOrDefault(c => c.Name == cell.Text.Trim());
            if (column is null) yield return Problem(cell, row, WorkbookErrors.ColumnUnknown.Code);
            else if (!_places.TryAdd(column.Name, cell.Column)) yield return Problem(cell, row, WorkbookErrors.ColumnDuplicate.Code);
            else _columns[cell.Column] = column;
        }
    }

    /// <summary>Asked once the head should have been read.</summary>
    public IEnumerable<ImportProblem> Missing() =>
        from column in Sheet.Columns
        where !_places.ContainsKey(column.Name)
        select new ImportProblem(Sheet.Section, "", column.Name, WorkbookErrors.ColumnMissing.Code, column.Name)
        {
            Cell = new(Sheet.Name, $"{MachineRow}:{MachineRow}", column.Title, ""),
        };

    private ImportProblem Problem(WorkbookCell cell, WorkbookRow row, string code)
    {
        _refused.Add(cell.Column);
        return new(Sheet.Section, "", "", code, cell.Text)
        {
            Cell = new(Sheet.Name, ProblemCell.AddressOf(cell.Column, row.Number), "", cell.Text),
        };
    }
}
