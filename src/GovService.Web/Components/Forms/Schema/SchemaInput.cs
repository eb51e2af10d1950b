using GovService.Domain.Forms;

namespace GovService.Web.Components.Forms.Schema;

/// <summary>What was typed into a dynamic form, and the buttons that change it.</summary>
internal static class SchemaInput
{
    /// <summary>The fields that others wait for: a change of theirs may show or hide something.</summary>
    public static IReadOnlySet<string> Deciding(FormSchema schema) =>
        schema.Fields.SelectMany(field => field.VisibleWhen?.Keys() ?? [])
            .Intersect(schema.Fields.Select(field => field.Key), StringComparer.Ordinal)
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Empties the row that is to go; rows left empty are not kept.</summary>
    public static void RemoveRow(Dictionary<string, string> typed, string table, int row)
    {
        foreach (var name in typed.Keys.Where(name => ControlName.RowOf(table, name) == row).ToList()) typed[name] = "";
    }

    /// <summary>
    /// What the page shows after an error: the draft as kept, and at every control with an error what was typed there.
    /// </summary>
    public static FormValues Shown(FormValues kept, Dictionary<string, string> typed, IReadOnlyList<Error> errors) =>
        typed.Where(t => errors.Any(error => error.Field == t.Key || error.Field.Length == 0))
            .Aggregate(kept, (values, t) => values.With(t.Key, t.Value));
}
