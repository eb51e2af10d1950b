using System.Text.Json;
using GovService.Domain.Conditions;
using GovService.Domain.Forms;

namespace GovService.Domain.Tests.Forms;

/// <summary>Forms to fill in and people who fill them in.</summary>
internal static class AForm
{
    public const string Region = "341103000000";

    public static readonly FormContext Today = new(new DateOnly(2026, 3, 2), code => code == Region);

    /// <summary>One field of each type, under the key "x".</summary>
    public static FormField Field(FieldType type, bool required = false) => new("x", "示例", type, required)
    {
        Options = type is FieldType.Select or FieldType.MultiSelect ? ["养老", "失业", "工伤"] : [],
        Columns = type is FieldType.Table
            ? [new("name", "姓名", FieldType.Text, true), new("income", "月收入", FieldType.Money, false)]
            : [],
    };

    public static FormCheck Check(FieldType type, string value) => Check(Field(type), ("f.x", value));

    public static FormCheck Check(FormField field, params (string Name, string Value)[] values) =>
        Check(new FormSchema([field]), values);

    public static FormCheck Check(FormSchema schema, params (string Name, string Value)[] values) =>
        schema.Check(FormValues.Of(values.Select(v => KeyValuePair.Create(v.Name, v.Value))), Today);

    public static IEnumerable<string> Told(this FormCheck check) =>
        check.Errors.Select(e => $"{e.Field} {e.Code} {e.Detail}".TrimEnd());

    public static Condition When(string json) => JsonSerializer.Deserialize<Condition>(json)!;
}
