using System.Text.Json;
using GovService.Domain.Conditions;
using GovService.Domain.Forms;

namespace GovService.Domain.Tests.Forms;

public sealed class FormSchemaTests
{
    private static readonly FormSchema Relief = new(
    [
        new("isAgent", "是否代理申报", FieldType.YesNo, true),
        new("agentName", "代理人姓名", FieldType.Text, true)
        {
            VisibleWhen = AForm.When("""{"question":"isAgent","op":"eq","value":true}"""),
        },
        new("agentMobile", "代理人手机", FieldType.Mobile, true)
        {
            VisibleWhen = AForm.When("""{"question":"agentName","op":"present"}"""),
        },
    ]);

    [Fact]
    public void What_is_required_is_missed_by_the_name_of_its_label() =>
        AForm.Check(Relief, ("f.isAgent", "true"), ("f.agentName", " \u3000"))
            .Told().ShouldBe(["f.agentName field.required 代理人姓名"]);

    [Fact]
    public void A_field_waits_for_the_answer_it_depends_on()
    {
        var check = AForm.Check(Relief, ("f.agentName", "李四"));

        check.Told().ShouldBe(["f.isAgent field.choice_required 是否代理申报"]);
        check.Visible.Select(f => f.Key).ShouldBe(["isAgent"]);
    }

    [Fact]
    public void A_hidden_field_is_neither_checked_nor_kept_nor_seen_by_others()
    {
        var check = AForm.Check(Relief, ("f.isAgent", "否"), ("f.agentName", "李\0四"), ("f.agentMobile", "1"));

        check.Errors.ShouldBeEmpty();
        check.Normalised.ShouldBe(new Dictionary<string, string>(StringComparer.Ordinal) { ["f.isAgent"] = "false" });
    }

    [Fact]
    public void A_field_may_depend_on_the_situation()
    {
        FormSchema schema = new(
        [
            AForm.Field(FieldType.Text, required: true) with
            {
                VisibleWhen = AForm.When("""{"question":"registered","op":"eq","value":false}"""),
            },
        ]);

        schema.Check(FormValues.Empty, AForm.Today with { Situation = Answers.None.With("registered", "false") })
            .Told().ShouldBe(["f.x field.required 示例"]);
        schema.Check(FormValues.Empty, AForm.Today with { Situation = Answers.None.With("registered", "true") })
            .Errors.ShouldBeEmpty();
    }

    [Fact]
    public void What_was_posted_beside_the_form_is_not_kept() =>
        AForm.Check(Relief, ("f.isAgent", "false"), ("f.role", "admin"), ("f.isAgent.0.x", "1"))
            .Normalised.Keys.ShouldBe(["f.isAgent"]);

    [Fact]
    public void A_date_range_ends_after_it_begins()
    {
        var period = AForm.Field(FieldType.DateRange);

        AForm.Check(period, ("f.x.from", "2026/3/2"), ("f.x.to", "2026-03-02")).Errors.ShouldBeEmpty();
        AForm.Check(period, ("f.x.from", "2026-03-02"), ("f.x.to", "2026-03-01"))
            .Told().ShouldBe(["f.x.to field.date_order"]);
        AForm.Check(period, ("f.x.from", "2026-02-30")).Told()
            .ShouldBe(["f.x.from field.date_unreal", "f.x.to field.required 示例"]);
        AForm.Check(period).Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Rows_keep_their_numbers_and_empty_rows_do_not_count()
    {
        var check = AForm.Check(
            AForm.Field(FieldType.Table),
            ("f.x.0.name", " "), ("f.x.2.name", "张三"), ("f.x.2.income", "１２"), ("f.x.10.income", "多"),
            ("f.x.07.name", "x"));

        check.Told().ShouldBe(["f.x.10.name field.table_row_incomplete 姓名", "f.x.10.income field.money_not_a_number"]);
        check.Normalised.OrderBy(v => v.Key, StringComparer.Ordinal).Select(v => $"{v.Key}={v.Value}")
            .ShouldBe(["f.x.10.income=多", "f.x.2.income=12.00", "f.x.2.name=张三"]);
    }

    [Fact]
    public void A_required_table_needs_a_row_and_no_table_has_more_than_fifty()
    {
        AForm.Check(AForm.Field(FieldType.Table, required: true)).Told().ShouldBe(["f.x field.required 示例"]);
        AForm.Check(AForm.Field(FieldType.Table), [.. Enumerable.Range(0, 51).Select(row => ($"f.x.{row}.name", "张三"))])
            .Told().ShouldBe(["f.x field.table_too_many_rows 50"]);
    }

    [Fact]
    public void Conditions_see_how_many_rows_a_table_has()
    {
        FormSchema schema = new(
        [
            AForm.Field(FieldType.Table),
            new("why", "说明", FieldType.Text, true)
            {
                VisibleWhen = AForm.When("""{"question":"x","op":"ge","value":2}"""),
            },
        ]);

        AForm.Check(schema, ("f.x.0.name", "张三")).Errors.ShouldBeEmpty();
        AForm.Check(schema, ("f.x.0.name", "张三"), ("f.x.1.name", "李四")).Told().ShouldBe(["f.why field.required 说明"]);
    }

    [Fact]
    public void A_schema_survives_its_storage()
    {
        FormSchema schema = new(
        [
            AForm.Field(FieldType.Table, required: true) with
            {
                PrefillFrom = PrefillSource.Parse("cert.HUKOU_BOOK.members").Value,
            },
            .. Relief.Fields,
        ]);

        JsonSerializer.Deserialize<FormSchema>(JsonSerializer.Serialize(schema)).ShouldBe(schema);
    }
}
