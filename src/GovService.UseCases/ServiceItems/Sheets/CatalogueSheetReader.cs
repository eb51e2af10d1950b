using System.Text.Json;
using System.Text.Json.Nodes;
using GovService.UseCases.Ports;
using GovService.UseCases.ServiceItems.Import;

namespace GovService.UseCases.ServiceItems.Sheets;

/// <summary>
/// 目录工作簿, read as the entries that a file in JSON would hold: what an entry must be is asked in one place only.
/// Sheets are read once, row by row; each problem knows its cell.
/// </summary>
internal sealed class CatalogueSheetReader : ICatalogueReader
{
    private const int FirstRow = 3; // below the two rows of the head
    private static readonly Sheet ItemSheet = CatalogueSheets.Items[0];

    private readonly RowSpool _rows = new();
    private readonly List<ImportProblem> _problems = [];
    private readonly Dictionary<Sheet, SheetHead> _heads = [];
    private readonly CellLocator _locator;

    public CatalogueSheetReader(IWorkbookReader workbook)
    {
        _locator = new(_heads, _rows);
        try
        {
            _problems.AddRange(workbook.Faults.Select(code => new ImportProblem("", "", "", code, "")));
            if (_problems.Count > 0) return;

            foreach (var sheet in CatalogueSheets.All) Read(sheet, workbook);
            ReferToParents();
            Sections = ReferenceSheets.Read(_rows);
        }
        catch (Exception broken) when (broken is InvalidDataException or System.Xml.XmlException)
        {
            _problems.Add(new("", "", "", WorkbookErrors.Broken.Code, ""));
        }
    }

    public IReadOnlyList<ImportProblem> Problems => _problems;

    public IReadOnlyDictionary<string, JsonElement> Sections { get; } = new Dictionary<string, JsonElement>(StringComparer.Ordinal);

    public int ItemCount => _rows.Entries(ItemSheet).Count;

    public IEnumerable<JsonElement> Items()
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        foreach (var id in _rows.Entries(ItemSheet))
        {
            var nth = seen[id] = seen.GetValueOrDefault(id) + 1;
            yield return JsonSerializer.SerializeToElement(ItemOf(id, _rows.Rows(ItemSheet, id)[nth - 1]));
        }
    }

    public ImportProblem Located(ImportProblem problem) =>
        problem.Cell is null ? problem with { Cell = _locator.Find(problem) } : problem;

    public void Dispose() => _rows.Dispose();

    private void Read(Sheet sheet, IWorkbookReader workbook)
    {
        var head = _heads[sheet] = new(sheet);
        if (!workbook.SheetNames.Contains(sheet.Name, StringComparer.Ordinal))
        {
            _problems.Add(new(sheet.Section, "", "", WorkbookErrors.SheetMissing.Code, sheet.Name) { Cell = new(sheet.Name, "", "", "") });
            return;
        }

        var rows = new SheetRowReader(head, _problems);
        var isComplete = false;
        foreach (var row in workbook.Rows(sheet.Name))
        {
            if (row.Number < FirstRow && !row.Cells.Any(c => c.Fault is not null))
            {
                _problems.AddRange(head.Read(row));
                continue;
            }

            if (!isComplete) _problems.AddRange(head.Missing());
            isComplete = true;
            if (rows.Read(row) is { } read) _rows.Add(sheet, read);
        }

        if (!isComplete) _problems.AddRange(head.Missing());
    }

    /// <summary>Rows that belong to an item, a material or a field which is nowhere in the file.</summary>
    private void ReferToParents()
    {
        var items = _rows.Entries(ItemSheet).ToHashSet(StringComparer.Ordinal);
        foreach (var sheet in CatalogueSheets.Items.Where(s => !s.IsEntries))
        {
            foreach (var item in _rows.Entries(sheet).Distinct(StringComparer.Ordinal))
            {
                var parents = sheet.Inner.Length == 0 ? null : ParentsOf(sheet, item);
                foreach (var row in _rows.Rows(sheet, item))
                {
                    if (!items.Contains(item)) _problems.Add(Dangling(sheet, row, Sheet.EntryColumn, item));
                    else if (parents?.Contains(row.Parent!) == false) _problems.Add(Dangling(sheet, row, Sheet.ParentColumn, row.Parent!));
                }
            }
        }
    }

    private HashSet<string> ParentsOf(Sheet inner, string item)
    {
        var outer = OuterOf(inner);
        return [.. _rows.Rows(outer, item).Select(row => _rows.Read(row)[IdOf(outer)]?.ToString() ?? "")];
    }

    private ImportProblem Dangling(Sheet sheet, SpooledRow row, string column, string id) =>
        new(sheet.Section, "", "", ImportErrors.ReferenceUnknown.Code, id)
        {
            Cell = new(
                sheet.Name,
                ProblemCell.AddressOf(_heads[sheet].PlaceOf(column), row.Number),
                sheet.Columns.First(c => c.Name == column).Title,
                id),
        };

    private JsonObject ItemOf(string id, SpooledRow row)
    {
        var item = _rows.Read(row).AsObject();
        foreach (var sheet in CatalogueSheets.Items.Where(s => !s.IsEntries && s.Inner.Length == 0))
        {
            var members = _rows.Rows(sheet, id);
            if (members.Count > 0) Place(item, sheet.List, [.. members.Select(_rows.Read)]);
        }

        foreach (var sheet in CatalogueSheets.Items.Where(s => s.Inner.Length > 0)) PlaceInner(item, sheet, id);
        return item;
    }

    private void PlaceInner(JsonObject item, Sheet sheet, string id)
    {
        if (item[sheet.List] is not JsonArray outer) return;

        var byParent = _rows.Rows(sheet, id).ToLookup(r => r.Parent, StringComparer.Ordinal);
        foreach (var member in outer.OfType<JsonObject>())
        {
            var rows = byParent[member[IdOf(sheet)]?.ToString()].ToList();
            if (rows.Count > 0) member[sheet.Inner] = new JsonArray([.. rows.Where(r => !r.IsEmpty).Select(_rows.Read)]);
        }
    }

    private static void Place(JsonObject item, string path, JsonArray members)
    {
        var names = path.Split('.');
        foreach (var name in names[..^1])
        {
            if (item[name] is not JsonObject inner) item[name] = inner = [];
            item = inner;
        }

        item[names[^1]] = members;
    }

    private static Sheet OuterOf(Sheet inner) => CatalogueSheets.Items.First(s => s.List == inner.List && s.Inner.Length == 0);

    private static string IdOf(Sheet sheet) => sheet.List == "materials" ? "id" : "key";
}
