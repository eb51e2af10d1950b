using GovService.Domain.Applications;
using GovService.Domain.Forms;
using GovService.UseCases.Drafts;

namespace GovService.Web.Components.Forms.Schema;

/// <summary>What the controls of a dynamic form show.</summary>
/// <param name="Values">By control name; after an error what was typed, not what is stored.</param>
/// <param name="Sources">By control name: where a value was filled in from.</param>
/// <param name="Files">Attachments by hash.</param>
/// <param name="GrowingTable">Key of the table that is to show one more empty row.</param>
/// <param name="Deciding">Keys of the fields on which other fields depend.</param>
public sealed record FormView(
    FormValues Values,
    IReadOnlyDictionary<string, ValueSource> Sources,
    IReadOnlyDictionary<string, StoredFile> Files,
    string? GrowingTable,
    IReadOnlySet<string> Deciding)
{
    /// <summary>Id of the list of regions that all region fields of a page share.</summary>
    public const string RegionList = "regions";

    public string Value(FormField field) => Values[ControlName.Field(field.Key)];

    public ValueSource? Source(FormField field) => Sources.GetValueOrDefault(ControlName.Field(field.Key));

    /// <summary>The rows of a table: those that hold something, one to begin with, and the one asked for.</summary>
    public IReadOnlyList<int> Rows(FormField table)
    {
        var rows = Values.Rows(table.Key);
        if (rows.Count == 0) return [0];
        return GrowingTable == table.Key ? [.. rows, rows[^1] + 1] : rows;
    }
}
