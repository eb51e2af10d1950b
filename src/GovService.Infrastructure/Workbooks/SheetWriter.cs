using System.Globalization;
using System.Text;
using System.Xml;
using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Workbooks;

/// <summary>
/// One sheet, growing in a temporary file. Texts are inline strings: such a cell is shown and never evaluated, so one
/// that begins with = + - @ or a tab is as harmless as any other; in CSV it would not be.
/// </summary>
internal sealed class SheetWriter : ISheetWriter, IDisposable
{
    private readonly FileStream _file = new(
        Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
        new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            Options = FileOptions.DeleteOnClose,
            BufferSize = 64 * 1024,
        });

    private readonly XmlWriter _xml;
    private int _row;

    public SheetWriter(SheetForm form)
    {
        Form = form;
        _xml = XmlWriter.Create(_file, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None });
        _xml.WriteStartElement("worksheet", WorkbookParts.Main);
        WriteView();
        WriteColumns();
        _xml.WriteStartElement("sheetData");
    }

    public SheetForm Form { get; }

    public void Write(IReadOnlyList<WorkbookValue> cells)
    {
        _row++;
        _xml.WriteStartElement("row");
        _xml.WriteAttributeString("r", Number(_row));
        if (_row == Form.HiddenRow) _xml.WriteAttributeString("hidden", "1");
        foreach (var (column, cell) in cells.Index())
        {
            if (!string.IsNullOrEmpty(cell.Text)) Write(column, cell);
        }

        _xml.WriteEndElement();
    }

    public async Task CopyToAsync(Stream part, CancellationToken ct)
    {
        _xml.WriteEndElement();
        WriteChoices();
        _xml.WriteEndElement();
        _xml.Flush();
        _file.Position = 0;
        await _file.CopyToAsync(part, ct);
    }

    public void Dispose()
    {
        _xml.Dispose();
        _file.Dispose();
    }

    private void Write(int column, WorkbookValue cell)
    {
        _xml.WriteStartElement("c");
        _xml.WriteAttributeString("r", $"{WorkbookNames.ColumnOf(column)}{Number(_row)}");
        _xml.WriteAttributeString("s", _row == 1 ? WorkbookParts.HeadStyle : WorkbookParts.TextStyle);
        if (cell.IsNumber)
        {
            _xml.WriteElementString("v", cell.Text);
        }
        else
        {
            _xml.WriteAttributeString("t", "inlineStr");
            _xml.WriteStartElement("is");
            _xml.WriteStartElement("t");
            _xml.WriteAttributeString("xml", "space", null, "preserve");
            _xml.WriteString(WorkbookNames.Escape(cell.Text!));
            _xml.WriteEndElement();
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void WriteView()
    {
        if (Form.FrozenRows == 0) return;

        _xml.WriteStartElement("sheetViews");
        _xml.WriteStartElement("sheetView");
        _xml.WriteAttributeString("workbookViewId", "0");
        _xml.WriteStartElement("pane");
        _xml.WriteAttributeString("ySplit", Number(Form.FrozenRows));
        _xml.WriteAttributeString("topLeftCell", $"A{Number(Form.FrozenRows + 1)}");
        _xml.WriteAttributeString("activePane", "bottomLeft");
        _xml.WriteAttributeString("state", "frozen");
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    /// <summary>Formatted as text, so that what people type stays what they typed: 0055 is no 55.</summary>
    private void WriteColumns()
    {
        _xml.WriteStartElement("cols");
        foreach (var (index, column) in Form.Columns.Index())
        {
            _xml.WriteStartElement("col");
            _xml.WriteAttributeString("min", Number(index + 1));
            _xml.WriteAttributeString("max", Number(index + 1));
            _xml.WriteAttributeString("width", Number(column.Width));
            _xml.WriteAttributeString("style", WorkbookParts.TextStyle);
            _xml.WriteAttributeString("customWidth", "1");
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private void WriteChoices()
    {
        var chosen = Form.Columns.Index().Where(c => c.Item.Choices is not null).ToList();
        if (chosen.Count == 0) return;

        _xml.WriteStartElement("dataValidations");
        _xml.WriteAttributeString("count", Number(chosen.Count));
        foreach (var (index, column) in chosen)
        {
            var name = WorkbookNames.ColumnOf(index);
            _xml.WriteStartElement("dataValidation");
            _xml.WriteAttributeString("type", "list");
            _xml.WriteAttributeString("allowBlank", "1");
            _xml.WriteAttributeString("showErrorMessage", "1");
            _xml.WriteAttributeString("sqref", $"{name}{Number(Form.FrozenRows + 1)}:{name}{Number(WorkbookLimits.MostRows)}");
            _xml.WriteElementString("formula1", column.Choices);
            _xml.WriteEndElement();
        }

        _xml.WriteEndElement();
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
