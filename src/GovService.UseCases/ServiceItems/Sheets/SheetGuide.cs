using System.Globalization;
using GovService.UseCases.Ports;
using GovService.UseCases.ServiceItems.Import;

namespace GovService.UseCases.ServiceItems.Sheets;

/// <summary>说明: the sheet that says what each column takes, with every code that can be chosen.</summary>
internal sealed class SheetGuide
{
    public const string Name = "说明";

    private static readonly string[] Head = ["工作表", "列", "机器名", "必填", "填写"];

    private readonly List<IReadOnlyList<WorkbookValue>> _rows = [Row(Head)];
    private readonly Dictionary<string, string> _choices = new(StringComparer.Ordinal);

    public SheetGuide(IReadOnlyList<CodeSetRow> words)
    {
        foreach (var sheet in CatalogueSheets.All)
        {
            foreach (var column in sheet.Columns)
                _rows.Add(Row(sheet.Name, column.Title, column.Name, column.Required ? CellText.Yes : "", TakesOf(column)));
        }

        _rows.Add([]);
        _rows.Add(Row("代码集", "代码", "含义"));
        foreach (var set in words) Add(set);
    }

    public static SheetForm Form { get; } = new(Name, [new(20, null), new(24, null), new(28, null), new(8, null), new(40, null)], 1, null);

    public IReadOnlyList<IReadOnlyList<WorkbookValue>> Rows => _rows;

    public SheetForm FormOf(Sheet sheet) => new(
        sheet.Name,
        [.. sheet.Columns.Select(c => new SheetColumnForm(c.Kind is ColumnKind.Number or ColumnKind.Flag ? 12 : 24, ChoicesOf(c)))],
        FrozenRows: 2,
        HiddenRow: 2);

    private string? ChoicesOf(SheetColumn column) => column.Kind switch
    {
        ColumnKind.Flag => $"\"{CellText.Yes},{CellText.No}\"",
        ColumnKind.Code => _choices.GetValueOrDefault(column.Codes!),
        _ => null,
    };

    private void Add(CodeSetRow set)
    {
        var first = _rows.Count + 1;
        foreach (var (code, text) in set.Values.OrderBy(v => v.Key, StringComparer.Ordinal)) _rows.Add(Row(set.Name, code, text));
        if (_rows.Count >= first)
            _choices[set.Name] = string.Create(CultureInfo.InvariantCulture, $"{Name}!$B${first}:$B${_rows.Count}");
    }

    private static string TakesOf(SheetColumn column) => column.Kind switch
    {
        ColumnKind.Text => "文字",
        ColumnKind.TextOrNone => "文字；空白为由系统推定，null 为没有",
        ColumnKind.Number => "数字",
        ColumnKind.Flag => "是或否",
        ColumnKind.Code => $"代码：{column.Codes}",
        ColumnKind.Lines => "每行一条；[] 为空表",
        ColumnKind.CodeLines => $"每行一个代码：{column.Codes}",
        ColumnKind.Condition => "条件（JSON）；空白为由系统推定，null 为没有",
    };

    private static IReadOnlyList<WorkbookValue> Row(params string[] texts) => [.. texts.Select(t => new WorkbookValue(t))];
}
