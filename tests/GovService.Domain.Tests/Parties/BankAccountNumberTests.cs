using GovService.Domain.Parties;

namespace GovService.Domain.Tests.Parties;

public sealed class BankAccountNumberTests
{
    [Theory]
    [InlineData("1313 0512 0930 0012 345", "1313051209300012345")]
    [InlineData("３４０５０１６２", "34050162")]
    public void An_account_of_a_firm_has_no_check_digit(string text, string number) =>
        BankAccountNumber.Parse(text).Value.Value.ShouldBe(number);

    [Theory]
    [InlineData("", "party.bank_account_missing")]
    [InlineData("3405-0162-7X", "party.bank_account_not_digits")]
    [InlineData("3405016", "party.bank_account_too_short")]
    [InlineData("340501620000000000000000000000001", "party.bank_account_too_long")]
    public void A_refusal_names_its_cause(string text, string code) =>
        BankAccountNumber.Parse(text).Errors.ShouldHaveSingleItem().Code.ShouldBe(code);
}
