using FsCheck;
using FsCheck.Fluent;
using GovService.Domain.Parties;

namespace GovService.Domain.Tests.Parties;

public sealed class BankCardNumberTests
{
    [Theory]
    [InlineData("6222021608001234565", "6222021608001234565")]
    [InlineData("6217 0013 3000 1234 560", "6217001330001234560")]
    [InlineData("４０００００００００００６", "4000000000006")]
    public void The_way_it_is_typed_does_not_matter(string text, string number) =>
        BankCardNumber.Parse(text).Value.Value.ShouldBe(number);

    [Theory]
    [InlineData("", "party.bank_card_missing")]
    [InlineData("622202160800123456X", "party.bank_card_not_digits")]
    [InlineData("400000000000", "party.bank_card_too_short")]
    [InlineData("62220216080012345650", "party.bank_card_too_long")]
    [InlineData("6222021608001234566", "party.bank_card_check_wrong")]
    public void A_refusal_names_its_cause(string text, string code) =>
        BankCardNumber.Parse(text).Errors.ShouldHaveSingleItem().Code.ShouldBe(code);

    [Fact]
    public void One_changed_digit_is_noticed() =>
        Prop.ForAll(
            OneCharacter.ChangedIn("6222021608001234565", "0123456789"),
            changed => !BankCardNumber.Parse(changed).Succeeded).QuickCheckThrowOnFailure();
}
