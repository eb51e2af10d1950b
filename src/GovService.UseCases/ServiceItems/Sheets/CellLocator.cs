using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using GovService.UseCases.ServiceItems.Import;

namespace GovService.UseCases.ServiceItems.Sheets;

/// <summary>Finds the cell that a problem of an entry is about: "materials[2].sources[0].reference" of an item is one cell.</summary>
internal sealed class CellLocator(IReadOnlyDictionary<Sheet, SheetHead> heads, RowSpool rows)
{
    public ProblemCell? Find(ImportProblem problem)
    {
        if (problem.Section != "items")
            return CatalogueSheets.Reference.FirstOrDefault(s => s.Section == problem.Section) is { } sheet ? InEntry(sheet, problem) : null;

        // Inner lists first: their paths lead through the outer ones.
        foreach (var sheet in CatalogueSheets.Items.Where(s => !s.IsEntries).OrderBy(s => s.Inner.Length == 0))
        {
            if (After(problem.Field, sheet.List) is not var (index, rest)) continue;

            var found = sheet.Inner.Length == 0
                ? InMember(sheet, rows.Rows(sheet, problem.Entry), index, rest)
                : InInner(sheet, problem.Entry, index, rest);
            if (found is not null) return found;
        }

        return InEntry(CatalogueSheets.Items[0], problem);
    }

    private ProblemCell? InInner(Sheet sheet, string entry, int index, string rest)
    {
        if (After(rest, sheet.Inner) is not var (inner, innerRest) || ParentAt(sheet.List, entry, index) is not { } parent) return null;

        return InMember(sheet, [.. rows.Rows(sheet, entry).Where(r => r.Parent == parent && !r.IsEmpty)], inner, innerRest);
    }

    private ProblemCell? InEntry(Sheet sheet, ImportProblem problem)
    {
        var entries = rows.Entries(sheet);
        if (PlaceOf(problem) is { } place && place <= entries.Count && !sheet.Section.Equals("codeSets", StringComparison.Ordinal))
        {
            var id = entries[place - 1];
            var nth = entries.Take(place).Count(e => e == id) - 1;
            return CellOf(sheet, rows.Rows(sheet, id)[nth], problem.Field);
        }

        return rows.Rows(sheet, problem.Entry) is [var row, ..] ? CellOf(sheet, row, problem.Field) : null;
    }

    private ProblemCell? InMember(Sheet sheet, IReadOnlyList<SpooledRow> members, int index, string field) =>
        index < members.Count ? CellOf(sheet, members[index], sheet.IsTexts ? Sheet.TextColumn : field) : null;

    private ProblemCell CellOf(Sheet sheet, SpooledRow row, string field)
    {
        var name = field.EndsWith(']') ? field[..field.LastIndexOf('[')] : field;
        var column = sheet.Columns.FirstOrDefault(c => c.Name == name)
            ?? sheet.Columns.FirstOrDefault(c => c.Name.StartsWith($"{name}.", StringComparison.Ordinal))
            ?? sheet.Columns[0];
        return new(
            sheet.Name,
            ProblemCell.AddressOf(heads[sheet].PlaceOf(column.Name), row.Number),
            column.Title,
            SheetRowReader.Shown(ValueOf(rows.Read(row), column)));
    }

    private string? ParentAt(string list, string entry, int index)
    {
        var outer = CatalogueSheets.Items.First(s => s.List == list && s.Inner.Length == 0);
        var members = rows.Rows(outer, entry);
        return index < members.Count ? rows.Read(members[index])[list == "materials" ? "id" : "key"]?.ToString() : null;
    }

    private static string ValueOf(JsonNode member, SheetColumn column)
    {
        var node = member is JsonObject ? Find(member, column.Name) : member;
        return node is null ? "" : CellText.Write(JsonSerializer.SerializeToElement(node), column.Kind);
    }

    private static JsonNode? Find(JsonNode? node, string path)
    {
        foreach (var name in path.Split('.')) node = (node as JsonObject)?[name];
        return node;
    }

    /// <summary>The index and what follows it, when a path leads into this list.</summary>
    private static (int Index, string Tail)? After(string path, string list)
    {
        if (!path.StartsWith($"{list}[", StringComparison.Ordinal)) return null;

        var end = path.IndexOf(']', StringComparison.Ordinal);
        return (int.Parse(path.AsSpan(list.Length + 1, end - list.Length - 1), CultureInfo.InvariantCulture), path[(end + 1)..].TrimStart('.'));
    }

    /// <summary>Entries without a usable id are named by their place: "#3".</summary>
    private static int? PlaceOf(ImportProblem problem)
    {
        var place = problem.Entry.StartsWith('#') ? problem.Entry : problem.Detail;
        return place.StartsWith('#') && int.TryParse(place.AsSpan(1), CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
    }
}
