namespace GovService.UseCases.Ports;

/// <summary>工作簿 (xlsx): sheets of rows of texts. Read and written row by row, however many there are.</summary>
public interface IWorkbooks
{
    /// <summary>What cannot be read safely is not read at all: the answer then has faults and no sheets.</summary>
    IWorkbookReader Open(Stream file);

    IWorkbookWriter Create();
}

/// <summary>A workbook that is read.</summary>
public interface IWorkbookReader : IDisposable
{
    /// <summary>Error codes about the file as a whole.</summary>
    IReadOnlyList<string> Faults { get; }

    IReadOnlyList<string> SheetNames { get; }

    IEnumerable<WorkbookRow> Rows(string sheet);
}

/// <summary>A workbook that is written; the same rows give the same bytes.</summary>
public interface IWorkbookWriter : IDisposable
{
    /// <summary>Sheets stand in the order in which they are added; rows can be added to all of them in turn.</summary>
    ISheetWriter Add(SheetForm form);

    Task SaveAsync(Stream to, CancellationToken ct);
}

/// <summary>One sheet that is written.</summary>
public interface ISheetWriter
{
    void Write(IReadOnlyList<WorkbookValue> cells);
}

/// <summary>How a sheet looks to whoever fills it in.</summary>
/// <param name="HiddenRow">The row that only programs read, if any.</param>
public sealed record SheetForm(string Name, IReadOnlyList<SheetColumnForm> Columns, int FrozenRows, int? HiddenRow);

/// <param name="Width">In characters.</param>
/// <param name="Choices">What may be chosen: a range of cells, or values between commas; null for free text.</param>
public sealed record SheetColumnForm(int Width, string? Choices);

/// <summary>What is written into a cell: a text, or a number that people can reckon with.</summary>
public readonly record struct WorkbookValue(string? Text, bool IsNumber = false);

/// <summary>A row as it stands in the file; empty cells are left out.</summary>
public sealed record WorkbookRow(int Number, IReadOnlyList<WorkbookCell> Cells);

/// <param name="Column">From 0.</param>
/// <param name="Fault">Error code of a cell that cannot be taken as it is: a formula, a merged range.</param>
public sealed record WorkbookCell(int Column, string Text, string? Fault = null);
