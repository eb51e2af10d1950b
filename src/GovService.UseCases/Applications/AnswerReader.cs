using GovService.Domain.Conditions;
using GovService.Domain.Forms;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Applications;

/// <summary>填写内容: one answered question of the form, with the label it was asked under.</summary>
/// <param name="Slot"><c>f.{key}</c>: what a correction names.</param>
/// <param name="Value">Normalised: dates in ISO, a range as from/to, yes and no as true and false.</param>
/// <param name="Rows">Of a table: its rows; else empty.</param>
public sealed record Answer(
    string Slot, string Label, FieldType Type, string Value, IReadOnlyList<IReadOnlyList<AnswerCell>> Rows);

/// <summary>单元格: one cell of an answered table.</summary>
public sealed record AnswerCell(string Label, FieldType Type, string Value);

/// <summary>Reads a stored form by its schema: what was answered, in the order of the page.</summary>
/// <param name="show">How a value is shown, by type and label of what was asked: as it is, or masked.</param>
internal sealed class AnswerReader(CatalogueReference reference, Func<FieldType, string, string, string> show)
{
    public IReadOnlyList<Answer> Read(FormSchema schema, IReadOnlyDictionary<string, string> form)
    {
        var values = FormValues.Of(form);
        return [.. schema.Fields.Select(field => AnswerOf(field, values)).OfType<Answer>()];
    }

    private Answer? AnswerOf(FormField field, FormValues values)
    {
        var rows = field.Type == FieldType.Table ? RowsOf(field, values) : [];
        var value = field.Type == FieldType.DateRange
            ? RangeOf(values[ControlName.From(field.Key)], values[ControlName.To(field.Key)])
            : Text(field.Type, field.Label, values[ControlName.Field(field.Key)]);

        return rows.Count == 0 && value.Length == 0
            ? null
            : new(ControlName.Field(field.Key), field.Label, field.Type, value, rows);
    }

    private IReadOnlyList<IReadOnlyList<AnswerCell>> RowsOf(FormField field, FormValues values) =>
    [
        .. from row in values.Rows(field.Key)
           select (IReadOnlyList<AnswerCell>)
           [
               .. from column in field.Columns
                  let value = values[ControlName.Cell(field.Key, row, column.Key)]
                  select new AnswerCell(column.Label, column.Type, Text(column.Type, column.Label, value)),
           ],
    ];

    private static string RangeOf(string from, string to) => from.Length + to.Length == 0 ? "" : $"{from}/{to}";

    private string Text(FieldType type, string label, string value) => type switch
    {
        FieldType.Region => reference.Regions.GetValueOrDefault(value)?.Name ?? value,
        FieldType.MultiSelect => string.Join('、', MultiValue.Read(value) ?? [value]),
        _ => show(type, label, value),
    };
}
