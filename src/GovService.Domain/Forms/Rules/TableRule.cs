using System.Globalization;

namespace GovService.Domain.Forms.Rules;

/// <summary>表格: rows of cells. Rows left wholly empty do not count; a row that was begun has to be complete.</summary>
public sealed class TableRule(Func<FieldType, SingleRule> ruleOfCell) : FieldRule
{
    public const int MaxRows = 50;

    public override string NormaliserName => "each cell by its column";

    public override FieldCheck Check(FormField field, FormValues values, FormContext context)
    {
        List<FieldCheck> rows =
        [
            .. values.Rows(field.Key)
                .Select(row => CheckRow(field, row, values, context))
                .Where(row => row.Answer.Length > 0),
        ];
        return new(
            [.. rows.SelectMany(row => row.Normalised)],
            [.. WrongWithTable(field, rows.Count), .. rows.SelectMany(row => row.Errors)],
            rows.Count == 0 ? "" : rows.Count.ToString(CultureInfo.InvariantCulture)); // conditions compare the count
    }

    private static IEnumerable<Error> WrongWithTable(FormField field, int rows)
    {
        var table = ControlName.Field(field.Key);
        if (rows == 0 && field.Required) yield return FieldErrors.Required(field.Label) with { Field = table };
        if (rows > MaxRows) yield return FieldErrors.TableTooManyRows(MaxRows) with { Field = table };
    }

    private FieldCheck CheckRow(FormField field, int row, FormValues values, FormContext context)
    {
        List<FieldCheck> cells =
        [
            .. from column in field.Columns
               let control = ControlName.Cell(field.Key, row, column.Key)
               select CheckCell(control, column, values, context),
        ];
        return new(
            [.. cells.SelectMany(cell => cell.Normalised)],
            [.. cells.SelectMany(cell => cell.Errors)],
            string.Concat(cells.Select(cell => cell.Answer)));
    }

    private FieldCheck CheckCell(string control, TableColumn column, FormValues values, FormContext context)
    {
        FormField cell = new(column.Key, column.Label, column.Type, Required: false);
        var check = ruleOfCell(column.Type).CheckControl(control, cell, values, context);
        return check.Answer.Length == 0 && column.Required
            ? check with { Errors = [FieldErrors.TableRowIncomplete(column.Label) with { Field = control }] }
            : check;
    }
}
