using GovService.Domain.Parties;
using GovService.Domain.ServiceItems;

namespace GovService.Domain.Tests.ServiceItems;

public sealed class ImplementationCodeTests
{
    private static readonly UnifiedSocialCreditCode Authority =
        UnifiedSocialCreditCode.Parse("11370800MB28559184").Value;

    [Theory]
    [InlineData("11370800MB285591843370117002011", 3, "370117002011")]
    [InlineData("12441500196720244T3442199806003", 3, "442199806003")]
    public void Real_codes_are_read(string text, int level, string basicCode)
    {
        var code = ImplementationCode.Parse(text.ToLowerInvariant()).Value;

        code.Value.ShouldBe(text);
        code.Authority.ShouldBe(text[..18]);
        code.Level.ShouldBe(level);
        code.BasicCode.ShouldBe(basicCode);
    }

    [Fact]
    public void A_created_code_comes_back()
    {
        var code = ImplementationCode.Create(Authority, 4, "000511001000").Value;

        code.Value.ShouldBe("11370800MB285591844000511001000");
        ImplementationCode.Parse(code.Value).Value.ShouldBe(code);
    }

    [Theory]
    [InlineData(0, "000511001000", "service_item.authority_level_unknown")]
    [InlineData(8, "000511001000", "service_item.authority_level_unknown")]
    [InlineData(4, "00051100100", "service_item.basic_code_malformed")]
    [InlineData(4, "00051100100A", "service_item.basic_code_malformed")]
    public void A_code_that_we_issue_keeps_every_rule(int level, string basicCode, string error) =>
        ImplementationCode.Create(Authority, level, basicCode).Errors.ShouldHaveSingleItem().Code.ShouldBe(error);

    [Theory]
    [InlineData(null)]
    [InlineData("11370800MB28559184337011700201")]
    [InlineData("11370800MB28559184X370117002011")]
    [InlineData("11370800MB285591843370117002011_")]
    public void What_has_not_the_shape_of_a_code_is_refused(string? text) =>
        ImplementationCode.Parse(text).Errors.ShouldBe([ImplementationCodeErrors.Malformed]);
}
