using System.Globalization;
using System.Xml;
using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Workbooks;

/// <summary>Reads one sheet from its first row to its last. What it claims to measure is not believed.</summary>
internal sealed class SheetXml(XmlReader xml, SharedTexts texts)
{
    private int _row;

    public IEnumerable<WorkbookRow> Rows()
    {
        while (xml.Read())
        {
            if (xml.NodeType != XmlNodeType.Element) continue;
            if (xml.LocalName == "row") yield return Row();
            if (xml.LocalName == "mergeCell") yield return Merged(xml.GetAttribute("ref") ?? "");
        }
    }

    private WorkbookRow Row()
    {
        _row = int.TryParse(xml.GetAttribute("r"), CultureInfo.InvariantCulture, out var stated) ? stated : _row + 1;
        if (_row is < 1 or > WorkbookLimits.MostRows) throw new InvalidDataException("A row beyond the last.");

        List<WorkbookCell> cells = [];
        if (xml.IsEmptyElement) return new(_row, cells);

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "c" }) continue;

            var cell = Cell(cells.Count == 0 ? 0 : cells[^1].Column + 1);
            if (cells.Count >= WorkbookLimits.MostColumns) throw new InvalidDataException("A column beyond the last.");
            if (cell.Text.Length > 0 || cell.Fault is not null) cells.Add(cell);
        }

        return new(_row, cells);
    }

    private WorkbookCell Cell(int next)
    {
        var column = WorkbookNames.ColumnIn(xml.GetAttribute("r")) ?? next;
        var (type, text, fault) = (xml.GetAttribute("t"), "", (string?)null);
        if (xml.IsEmptyElement) return new(column, text);

        var depth = xml.Depth;
        var isRead = xml.Read();
        while (isRead && xml.Depth > depth)
        {
            switch (xml)
            {
                case { NodeType: XmlNodeType.Element, LocalName: "f" }:
                    fault = WorkbookErrors.CellFormula.Code;
                    text = $"={SharedTexts.TextOf(xml)}";
                    break;
                case { NodeType: XmlNodeType.Element, LocalName: "v" or "is" } when fault is null:
                    text = SharedTexts.TextOf(xml);
                    break;
            }

            isRead = xml.Read();
        }

        if (fault is not null) return new(column, text, fault);
        return type switch
        {
            "s" => new(column, texts.Find(text) ?? throw new InvalidDataException("A shared text is missing.")),
            "e" => new(column, text, WorkbookErrors.CellError.Code),
            "b" => new(column, text == "1" ? "是" : "否"),
            _ => new(column, text),
        };
    }

    /// <summary>Which cell holds the value of a merged range is a guess, so none does.</summary>
    private static WorkbookRow Merged(string range)
    {
        var first = range.Split(':')[0];
        var row = int.TryParse(first.TrimStart([.. Enumerable.Range('A', 26).Select(c => (char)c)]), CultureInfo.InvariantCulture, out var number) ? number : 1;
        return new(row, [new(WorkbookNames.ColumnIn(first) ?? 0, range, WorkbookErrors.CellMerged.Code)]);
    }
}
