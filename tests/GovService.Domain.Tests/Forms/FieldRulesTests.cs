using GovService.Domain.Forms;
using GovService.Domain.Forms.Rules;

namespace GovService.Domain.Tests.Forms;

public sealed class FieldRulesTests
{
    [Fact]
    public void Every_type_its_name_rule_and_normaliser()
    {
        var table =
            from type in Enum.GetValues<FieldType>()
            let rule = FieldRules.Of(type)
            select $"{FieldTypeNames.Of(type),-11} {type,-15} {rule.GetType().Name,-19} {rule.NormaliserName}";

        string.Join('\n', table).ShouldBe("""
            text        Text            TextRule            Line
            textarea    LongText        TextRule            Paragraphs
            idcard      CitizenIdNumber CitizenIdNumberRule IdNumber
            uscc        CreditCode      CreditCodeRule      CreditCode
            mobile      Mobile          MobileRule          Mobile
            bankcard    BankCard        BankCardRule        BankCard
            money       Money           MoneyRule           Money
            number      Number          NumberRule          Number
            date        Date            DateRule            Date
            datetime    DateTime        DateTimeRule        DateTime
            month       Month           MonthRule           Month
            daterange   DateRange       DateRangeRule       Date
            bool        YesNo           YesNoRule           YesNo
            select      Select          SelectRule          Line
            multiselect MultiSelect     MultiSelectRule     Choices
            address     Address         TextRule            Line
            region      Region          RegionRule          Compact
            table       Table           TableRule           each cell by its column
            file        File            FileRule            Choices
            """);
    }

    [Fact]
    public void Catalogue_names_are_found_and_others_are_not()
    {
        Enum.GetValues<FieldType>().ShouldAllBe(type => FieldTypeNames.Find(FieldTypeNames.Of(type)) == type);
        FieldTypeNames.Find("script").ShouldBeNull();
    }

    [Theory]
    [InlineData(FieldType.Text, " 张\u200B三\u202E\t", "张三")]
    [InlineData(FieldType.Text, "１２ 号", "１２ 号")]
    [InlineData(FieldType.Text, "=1+1", "=1+1")]
    [InlineData(FieldType.LongText, "一\r\n二\r三\n", "一\n二\n三")]
    [InlineData(FieldType.Money, "１，２３４．５", "1234.50")]
    [InlineData(FieldType.Money, "￥1,234.5元", "1234.50")]
    [InlineData(FieldType.Money, "007", "7.00")]
    [InlineData(FieldType.Number, "1,234.50", "1234.5")]
    [InlineData(FieldType.Number, "０", "0")]
    [InlineData(FieldType.Date, "2024/2/29", "2024-02-29")]
    [InlineData(FieldType.Date, "２０２４年２月２９日", "2024-02-29")]
    [InlineData(FieldType.Date, "20240229", "2024-02-29")]
    [InlineData(FieldType.DateTime, "2024-02-29 8:05:30", "2024-02-29T08:05")]
    [InlineData(FieldType.Month, "2026年3月", "2026-03")]
    [InlineData(FieldType.YesNo, "是", "true")]
    [InlineData(FieldType.YesNo, "False", "false")]
    [InlineData(FieldType.MultiSelect, "工伤", """["工伤"]""")]
    [InlineData(FieldType.MultiSelect, """["工伤","","养老","工伤"]""", """["工伤","养老"]""")]
    [InlineData(FieldType.Region, " 3411 0300 0000 ", AForm.Region)]
    [InlineData(FieldType.Mobile, "+86 138-0013-8000", "13800138000")]
    [InlineData(FieldType.CitizenIdNumber, "11010519491231002ｘ", "11010519491231002X")]
    [InlineData(FieldType.BankCard, "4111 1111 1111 1111", "4111111111111111")]
    public void What_is_stored(FieldType type, string typed, string stored)
    {
        var check = AForm.Check(type, typed);

        check.Told().ShouldBeEmpty();
        check.Normalised["f.x"].ShouldBe(stored);
    }

    [Theory]
    [InlineData(FieldType.Text, "张\u0007三", "field.control_characters")]
    [InlineData(FieldType.Text, "张\0三", "field.broken_characters")]
    [InlineData(FieldType.Text, "张\uD800三", "field.broken_characters")]
    [InlineData(FieldType.Text, "张\uE000", "field.private_use_characters")]
    [InlineData(FieldType.Number, "五", "field.not_a_number")]
    [InlineData(FieldType.Number, "1,5", "field.not_a_number")]
    [InlineData(FieldType.Number, "1e3", "field.not_a_number")]
    [InlineData(FieldType.Number, "=1+1", "field.not_a_number")]
    [InlineData(FieldType.Number, "-3", "field.number_negative")]
    [InlineData(FieldType.Number, "1234567890123456", "field.number_too_long 15")]
    [InlineData(FieldType.Money, "很多", "field.money_not_a_number")]
    [InlineData(FieldType.Money, "1.005", "field.money_two_decimals")]
    [InlineData(FieldType.Money, "-1.00", "field.money_negative")]
    [InlineData(FieldType.Money, "99999999999999", "field.money_too_large")]
    [InlineData(FieldType.Date, "昨天", "field.date_not_readable")]
    [InlineData(FieldType.Date, "29/02/2024", "field.date_not_readable")]
    [InlineData(FieldType.Date, "2023-02-29", "field.date_unreal")]
    [InlineData(FieldType.Date, "2024-02-30", "field.date_unreal")]
    [InlineData(FieldType.Date, "0000-00-00", "field.date_unreal")]
    [InlineData(FieldType.Date, "1066-10-14", "field.date_out_of_range")]
    [InlineData(FieldType.DateTime, "2024-02-29", "field.datetime_not_readable")]
    [InlineData(FieldType.DateTime, "2023-02-29T08:00", "field.date_unreal")]
    [InlineData(FieldType.DateTime, "2024-02-29T25:00", "field.time_unreal")]
    [InlineData(FieldType.Month, "3月", "field.month_not_readable")]
    [InlineData(FieldType.Month, "2026-13", "field.month_unreal")]
    [InlineData(FieldType.YesNo, "也许", "field.yes_or_no")]
    [InlineData(FieldType.Select, "生育", "field.option_unknown")]
    [InlineData(FieldType.MultiSelect, """["养老","生育"]""", "field.option_unknown")]
    [InlineData(FieldType.Region, "341103", "field.region_unknown")]
    [InlineData(FieldType.Region, "990000000000", "field.region_unknown")]
    [InlineData(FieldType.File, "../../etc/passwd", "field.file_unknown")]
    [InlineData(FieldType.CitizenIdNumber, "110105194912310021", "party.id_number_check_wrong")]
    [InlineData(FieldType.CreditCode, "123", "party.credit_code_too_short 15")]
    [InlineData(FieldType.Mobile, "1380013800", "party.mobile_too_short 1")]
    [InlineData(FieldType.Mobile, "138001380000", "party.mobile_too_long 1")]
    [InlineData(FieldType.BankCard, "4111111111111112", "party.bank_card_check_wrong")]
    public void What_is_refused(FieldType type, string typed, string error)
    {
        var check = AForm.Check(type, typed);

        check.Told().ShouldBe([$"f.x {error}"]);
        check.Normalised.Keys.ShouldBe(["f.x"]);
    }

    [Fact]
    public void An_account_of_a_firm_is_no_card_but_a_card_stays_one_also_when_a_firm_names_it()
    {
        var field = AForm.Field(FieldType.BankCard);
        var card = field with { PrefillFrom = PrefillSource.Parse("cert.SOCIAL_SECURITY_CARD.bankAccount").Value };
        var values = FormValues.Of([KeyValuePair.Create("f.x", "1313 0512 0930 0012 346")]);
        var firm = AForm.Today with { ForFirm = true };

        new FormSchema([field]).Check(values, firm).Told().ShouldBeEmpty();
        new FormSchema([field]).Check(values, AForm.Today).Told().ShouldBe(["f.x party.bank_card_check_wrong"]);
        new FormSchema([card]).Check(values, firm).Told().ShouldBe(["f.x party.bank_card_check_wrong"]);
    }

    [Fact]
    public void Length_counts_characters_as_people_do()
    {
        var field = AForm.Field(FieldType.Text) with { MaxLength = 3 };

        AForm.Check(field, ("f.x", "㛃𬭊𠅤")).Told().ShouldBeEmpty();
        AForm.Check(field, ("f.x", "㛃𬭊𠅤人")).Told().ShouldBe(["f.x field.too_long 3"]);
    }

    [Fact]
    public void A_hundred_thousand_characters_are_too_long_not_an_accident() =>
        AForm.Check(FieldType.Text, new string('长', 100_000)).Told().ShouldBe(["f.x field.too_long 100"]);

    [Fact]
    public void A_single_control_is_checked_by_a_single_rule() =>
        Enum.GetValues<FieldType>().Where(type => FieldRules.Of(type) is not SingleRule)
            .ShouldBe([FieldType.DateRange, FieldType.Table]);
}
