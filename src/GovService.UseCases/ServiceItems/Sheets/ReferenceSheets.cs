using System.Text.Json;
using System.Text.Json.Nodes;

namespace GovService.UseCases.ServiceItems.Sheets;

/// <summary>The sheets of what items refer to, as the sections of a catalogue file.</summary>
internal static class ReferenceSheets
{
    public static IReadOnlyDictionary<string, JsonElement> Read(RowSpool rows) =>
        CatalogueSheets.Reference.ToDictionary(
            sheet => sheet.Section,
            sheet => JsonSerializer.SerializeToElement<JsonNode>(sheet.Section == "codeSets" ? CodeSets(sheet, rows) : Entries(sheet, rows)),
            StringComparer.Ordinal);

    private static JsonArray Entries(Sheet sheet, RowSpool rows)
    {
        Dictionary<string, int> seen = new(StringComparer.Ordinal);
        JsonArray entries = [];
        foreach (var id in rows.Entries(sheet))
        {
            var nth = seen[id] = seen.GetValueOrDefault(id) + 1;
            entries.Add(rows.Read(rows.Rows(sheet, id)[nth - 1]));
        }

        return entries;
    }

    private static JsonObject CodeSets(Sheet sheet, RowSpool rows)
    {
        JsonObject sets = [];
        foreach (var name in rows.Entries(sheet).Distinct(StringComparer.Ordinal))
        {
            var codes = rows.Rows(sheet, name).Select(row => rows.Read(row).AsObject()).ToList();
            JsonObject values = [];
            foreach (var code in codes) values[code["code"]?.ToString() ?? ""] = code["text"]?.DeepClone();
            sets[name] = new JsonObject { ["source"] = codes[0]["source"]?.DeepClone(), ["values"] = values };
        }

        return sets;
    }
}
