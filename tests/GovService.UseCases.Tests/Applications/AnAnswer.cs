using GovService.Domain.Conditions;
using GovService.Domain.Forms;

namespace GovService.UseCases.Tests.Applications;

/// <summary>A right answer to any field of any form.</summary>
internal static class AnAnswer
{
    public static IEnumerable<(string Name, string Value)> To(FormField field) => field.Type switch
    {
        FieldType.DateRange =>
            [(ControlName.From(field.Key), "2026-04-01"), (ControlName.To(field.Key), "2026-05-01")],
        FieldType.Table => field.Columns.Select(c => (ControlName.Cell(field.Key, 0, c.Key), Simple(c.Type, []))),
        FieldType.MultiSelect =>
            [(ControlName.Field(field.Key), MultiValue.Write([field.Options.Count > 0 ? field.Options[0] : "测试"]))],
        _ => [(ControlName.Field(field.Key), Simple(field.Type, field.Options))],
    };

    private static string Simple(FieldType type, IReadOnlyList<string> options) => type switch
    {
        FieldType.CitizenIdNumber => "341103199003070018",
        FieldType.CreditCode => "11370800MB28559184",
        FieldType.Mobile => "13900000618",
        FieldType.Money => "1234.50",
        FieldType.Number => "3",
        FieldType.Date => "1990-03-07",
        FieldType.DateTime => "2026-03-01T09:30",
        FieldType.Month => "2026-04",
        FieldType.YesNo => "true",
        FieldType.Select => options.Count > 0 ? options[0] : "测试",
        FieldType.Region => "341103000000",
        FieldType.BankCard => "6222021234567890128",
        FieldType.File => new string('a', 64),
        _ => "测试内容",
    };
}
