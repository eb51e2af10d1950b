using GovService.Domain.Accounts;
using GovService.Domain.Forms;
using GovService.UseCases.Drafts;

namespace GovService.UseCases.Tests.Drafts;

public sealed class PrefillTests
{
    private static readonly Person Person = new("李桂芳", "341103199104180021", "13900000001", "龙蟠大道 99 号");

    private static readonly CertificateFace Household = new("HOUSEHOLD", "居民户口簿",
    [
        new("户籍地址", "龙蟠大道 99 号", "address"),
        new("家庭成员（姓名，身份证号，关系）", "李桂芳，341103199104180021，本人；王一诺，341103202601090021，女儿", "members"),
    ]);

    [Theory]
    [InlineData("account.name", "李桂芳")]
    [InlineData("account.birthDate", "1991-04-18")]
    [InlineData("cert.HOUSEHOLD.address", "龙蟠大道 99 号")]
    public void A_field_holds_what_is_known_and_says_from_where(string source, string value)
    {
        var filled = Fill(Field(FieldType.Text, source));

        filled.Controls.ShouldBe(new Dictionary<string, string> { ["f.x"] = value });
        filled.Source.Name.ShouldBe(source.StartsWith("cert", StringComparison.Ordinal) ? "居民户口簿" : "");
    }

    [Fact]
    public void A_table_takes_the_columns_that_the_certificate_lists()
    {
        var field = Field(FieldType.Table, "cert.HOUSEHOLD.members") with
        {
            Columns = [Column("name", "姓名"), Column("relation", "关系"), Column("job", "职业")],
        };

        var filled = Fill(field);

        filled.Controls.ShouldBe(
            new Dictionary<string, string>
            {
                ["f.x.0.name"] = "李桂芳",
                ["f.x.0.relation"] = "本人",
                ["f.x.1.name"] = "王一诺",
                ["f.x.1.relation"] = "女儿",
            },
            ignoreOrder: true);
    }

    [Fact]
    public void A_table_that_was_begun_is_left_alone()
    {
        var field = Field(FieldType.Table, "cert.HOUSEHOLD.members") with { Columns = [Column("name", "姓名")] };
        var begun = FormValues.Of([KeyValuePair.Create("f.x.4.name", "陈晓明")]);

        Fill(field).IsUntouched(begun).ShouldBeFalse();
        Fill(field).IsUntouched(FormValues.Of([KeyValuePair.Create("f.xy", "1")])).ShouldBeTrue();
    }

    [Theory]
    [InlineData("corp.name")]
    [InlineData("cert.HOUSEHOLD.nothing")]
    [InlineData("cert.ANOTHER.address")]
    public void What_is_not_known_stays_empty(string source) =>
        Prefill.For(new FormSchema([Field(FieldType.Text, source)]), Facts).ShouldBeEmpty();

    private static KnownFacts Facts => new(Person, Firm: null, [Household]);

    private static PrefilledField Fill(FormField field) => Prefill.For(new FormSchema([field]), Facts).ShouldHaveSingleItem();

    private static FormField Field(FieldType type, string source) =>
        new("x", "示例", type, Required: false) { PrefillFrom = PrefillSource.Parse(source).Value };

    private static TableColumn Column(string key, string label) => new(key, label, FieldType.Text, Required: false);
}
