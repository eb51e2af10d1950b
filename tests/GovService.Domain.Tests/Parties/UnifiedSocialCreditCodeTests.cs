using FsCheck;
using FsCheck.Fluent;
using GovService.Domain.Parties;

namespace GovService.Domain.Tests.Parties;

public sealed class UnifiedSocialCreditCodeTests
{
    [Theory]
    [InlineData("11100000000013338W")]
    [InlineData("11370800MB28559184")]
    [InlineData("12441500196720244T")]
    [InlineData("11100000MB03271699")]
    [InlineData("91341103XN001027X0")] // made up, and its organisation code ends with X
    public void A_valid_code_is_kept_as_it_is(string text) =>
        UnifiedSocialCreditCode.Parse(text).Value.Value.ShouldBe(text);

    [Theory]
    [InlineData("11370800mb28559184")]
    [InlineData(" 11370800 MB285591 84 ")]
    [InlineData("１１３７０８００ＭＢ２８５５９１８４")]
    public void The_way_it_is_typed_does_not_matter(string text) =>
        UnifiedSocialCreditCode.Parse(text).Value.Value.ShouldBe("11370800MB28559184");

    [Theory]
    [InlineData(null, "party.credit_code_missing")]
    [InlineData("11370800MB2855918", "party.credit_code_too_short")]
    [InlineData("11370800MB285591844", "party.credit_code_too_long")]
    [InlineData("1137O800MB28559184", "party.credit_code_character_unknown")] // the letter O
    [InlineData("11370800MB28559185", "party.credit_code_check_wrong")]
    [InlineData("11341103XN0010019Q", "party.credit_code_body_wrong")]
    public void A_refusal_names_its_cause(string? text, string code) =>
        UnifiedSocialCreditCode.Parse(text).Errors.ShouldHaveSingleItem().Code.ShouldBe(code);

    [Fact]
    public void One_changed_character_is_noticed() =>
        Prop.ForAll(
            OneCharacter.ChangedIn("11370800MB28559184", "0123456789ABCDEFGHJKLMNPQRTUWXY"),
            changed => !UnifiedSocialCreditCode.Parse(changed).Succeeded).QuickCheckThrowOnFailure();
}
