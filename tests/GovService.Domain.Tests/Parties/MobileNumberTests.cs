using GovService.Domain.Parties;

namespace GovService.Domain.Tests.Parties;

public sealed class MobileNumberTests
{
    [Theory]
    [InlineData("13955010618")]
    [InlineData("139 5501 0618")]
    [InlineData("139-5501-0618")]
    [InlineData("139—5501—0618")]
    [InlineData("１３９５５０１０６１８")]
    [InlineData("+86 139 5501 0618")]
    [InlineData("＋８６１３９５５０１０６１８")]
    [InlineData("008613955010618")]
    [InlineData("8613955010618")]
    [InlineData("\u202A13955010618\u202C")]
    public void The_way_it_is_typed_does_not_matter(string text) =>
        MobileNumber.Parse(text).Value.Value.ShouldBe("13955010618");

    [Theory]
    [InlineData(null, "party.mobile_missing")]
    [InlineData("+86", "party.mobile_missing")]
    [InlineData("1395501061", "party.mobile_too_short")]
    [InlineData("139550106188", "party.mobile_too_long")]
    [InlineData("1395501061O", "party.mobile_not_digits")]
    [InlineData("139550106١٨", "party.mobile_not_digits")] // Arabic digits
    [InlineData("0550-3021234", "party.mobile_prefix_unknown")] // a landline
    [InlineData("12345678901", "party.mobile_prefix_unknown")]
    [InlineData("+852 6123 4567", "party.mobile_not_mainland")]
    public void A_refusal_names_its_cause(string? text, string code) =>
        MobileNumber.Parse(text).Errors.ShouldHaveSingleItem().Code.ShouldBe(code);
}
