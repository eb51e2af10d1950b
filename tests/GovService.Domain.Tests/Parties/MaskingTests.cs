using GovService.Domain.Parties;

namespace GovService.Domain.Tests.Parties;

public sealed class MaskingTests
{
    [Theory]
    [InlineData("陈晓燕", "陈**")]
    [InlineData("陈燕", "陈**")]
    [InlineData("𠅤晓燕", "𠅤**")] // a pair of UTF-16 units stays whole
    [InlineData("葛\U000E0100城", "葛\U000E0100**")]
    [InlineData("", "")]
    public void Of_a_name_the_first_character_is_left(string name, string masked) =>
        Masking.Name(name).ShouldBe(masked);

    [Theory]
    [InlineData("341103199003074418", "3411**********4418")]
    [InlineData("E12345678", "E******78")]
    [InlineData("123", "***")]
    public void Of_an_id_number_the_ends_are_left(string number, string masked) =>
        Masking.IdNumber(number).ShouldBe(masked);

    [Fact]
    public void Of_a_mobile_number_seven_digits_are_left() => Masking.Mobile("13955010618").ShouldBe("139****0618");

    [Fact]
    public void Of_a_bank_card_four_digits_are_left() =>
        Masking.BankCard("6222021608001234565").ShouldBe("***************4565");
}
