using GovService.Domain.Forms;

namespace GovService.Web.Components.Forms.Schema;

/// <summary>The label that stands at a control, for the summary of errors.</summary>
internal static class FieldLabels
{
    public static string? Of(FormSchema schema, string name) =>
        schema.Fields.FirstOrDefault(f => name == ControlName.Field(f.Key) || name.StartsWith($"f.{f.Key}.", StringComparison.Ordinal))
            is { } field
            ? ColumnOf(field, name) is { } column ? $"{field.Label}，{column.Label}" : field.Label
            : null;

    private static TableColumn? ColumnOf(FormField field, string name) =>
        ControlName.RowOf(field.Key, name) is { } row
            ? field.Columns.FirstOrDefault(column => name == ControlName.Cell(field.Key, row, column.Key))
            : null;
}
