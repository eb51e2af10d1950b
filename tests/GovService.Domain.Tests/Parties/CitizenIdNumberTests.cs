using FsCheck;
using FsCheck.Fluent;
using GovService.Domain.Parties;

namespace GovService.Domain.Tests.Parties;

public sealed class CitizenIdNumberTests
{
    private static readonly DateOnly Today = new(2026, 3, 2);

    [Theory]
    [InlineData("11010519491231002X")]
    [InlineData("341103199003070018")]
    [InlineData("810000199001010019")] // Hong Kong
    [InlineData("820000198512310029")] // Macao
    [InlineData("830000199202290030")] // Taiwan, and a 29 February
    [InlineData("911124198108030024")] // a foreigner's permanent residence card
    public void A_valid_number_is_kept_as_it_is(string text) =>
        CitizenIdNumber.Parse(text, Today).Value.Value.ShouldBe(text);

    [Theory]
    [InlineData("11010519491231002x")]
    [InlineData("11010519491231002Ｘ")]
    [InlineData(" 110105 19491231 002X ")]
    [InlineData("１１０１０５１９４９１２３１００２ｘ")]
    [InlineData("\u202D11010519491231002X\u202C")] // as pasted from an address book
    public void The_way_it_is_typed_does_not_matter(string text) =>
        CitizenIdNumber.Parse(text, Today).Value.Value.ShouldBe("11010519491231002X");

    [Fact]
    public void The_old_form_of_fifteen_digits_is_brought_up_to_date() =>
        CitizenIdNumber.Parse("341103900307001", Today).Value.Value.ShouldBe("341103199003070018");

    [Fact]
    public void It_tells_birth_date_and_sex()
    {
        var number = CitizenIdNumber.Parse("11010519491231002X", Today).Value;

        number.BirthDate.ShouldBe(new(1949, 12, 31));
        number.Sex.ShouldBe(Sex.Female);
        CitizenIdNumber.Parse("341103199003070018", Today).Value.Sex.ShouldBe(Sex.Male);
    }

    [Theory]
    [InlineData(null, "party.id_number_missing")]
    [InlineData("  ", "party.id_number_missing")]
    [InlineData("34110319900307001", "party.id_number_too_short")]
    [InlineData("3411031990030700188", "party.id_number_too_long")]
    [InlineData("34110319900307O018", "party.id_number_not_digits")] // the letter O
    [InlineData("34110X900307001", "party.id_number_not_digits")]
    [InlineData("三四一一〇三", "party.id_number_not_digits")]
    [InlineData("161103199003070014", "party.id_number_province_unknown")]
    [InlineData("991124198108030029", "party.id_number_province_unknown")]
    [InlineData("341103202302290015", "party.id_number_birth_date_impossible")]
    [InlineData("341103184901010015", "party.id_number_birth_date_impossible")]
    [InlineData("341103202701010017", "party.id_number_birth_date_in_future")]
    [InlineData("341103199003070017", "party.id_number_check_wrong")]
    public void A_refusal_names_its_cause(string? text, string code) =>
        CitizenIdNumber.Parse(text, Today).Errors.ShouldHaveSingleItem().Code.ShouldBe(code);

    [Fact]
    public void One_changed_digit_is_noticed() =>
        Prop.ForAll(
            OneCharacter.ChangedIn("11010519491231002X", "0123456789X"),
            changed => !CitizenIdNumber.Parse(changed, Today).Succeeded).QuickCheckThrowOnFailure();
}
