namespace GovService.UseCases.Ports;

/// <summary>What can be wrong with a workbook, before anybody asks what it says.</summary>
public static class WorkbookErrors
{
    public static readonly Error Broken = Error.Invalid("", "import.workbook_broken");
    public static readonly Error TooLarge = Error.Invalid("", "import.workbook_too_large");
    public static readonly Error Macros = Error.Invalid("", "import.workbook_macros");
    public static readonly Error Links = Error.Invalid("", "import.workbook_links");
    public static readonly Error SheetMissing = Error.Invalid("", "import.sheet_missing");
    public static readonly Error ColumnMissing = Error.Invalid("", "import.column_missing");
    public static readonly Error ColumnUnknown = Error.Invalid("", "import.column_unknown");
    public static readonly Error ColumnDuplicate = Error.Invalid("", "import.column_duplicate");
    public static readonly Error CellWithoutColumn = Error.Invalid("", "import.cell_without_column");
    public static readonly Error CellFormula = Error.Invalid("", "import.cell_formula");
    public static readonly Error CellError = Error.Invalid("", "import.cell_error");
    public static readonly Error CellMerged = Error.Invalid("", "import.cell_merged");
    public static readonly Error CellNotAFlag = Error.Invalid("", "import.cell_not_a_flag");
    public static readonly Error CellNotANumber = Error.Invalid("", "import.cell_not_a_number");
}
