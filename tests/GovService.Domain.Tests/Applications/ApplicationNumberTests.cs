using FsCheck;
using FsCheck.Fluent;
using GovService.Domain.Applications;
using GovService.Domain.ServiceItems;

namespace GovService.Domain.Tests.Applications;

public sealed class ApplicationNumberTests
{
    private const string Real = "12441500196720244T3442199806003202206230068";

    private static readonly ImplementationCode Code = ImplementationCode.Parse(Real[..31]).Value;

    [Fact]
    public void A_real_number_is_read()
    {
        var number = ApplicationNumber.Parse($" {Real[..18]} {Real[18..]} ").Value;

        number.Code.ShouldBe(Code);
        number.Day.ShouldBe(new(2022, 6, 23));
        number.Serial.ShouldBe(68);
        number.Parts.ShouldBe(["12441500196720244T", "3442199806003", "20220623", "0068"]);
    }

    [Fact]
    public void Every_created_number_comes_back() =>
        Prop.ForAll(Gen.Choose(0, 5000).ToArbitrary(), Gen.Choose(1, 999_999).ToArbitrary(), (days, serial) =>
        {
            var created = ApplicationNumber.Create(Code, new DateOnly(2020, 1, 1).AddDays(days), serial);
            var parsed = ApplicationNumber.Parse(created.Value).Value;

            return parsed == created && parsed.Serial == serial && string.Concat(parsed.Parts) == created.Value;
        }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(1, 43)]
    [InlineData(9_999, 43)]
    [InlineData(10_000, 45)]
    [InlineData(999_999, 45)]
    public void Beyond_four_digits_the_serial_widens_to_six(int serial, int length) =>
        ApplicationNumber.Create(Code, new(2026, 3, 2), serial).Value.Length.ShouldBe(length);

    [Theory]
    [InlineData("", "application.number_missing")]
    [InlineData("12441500196720244T344219980600320220623006", "application.number_too_short")]
    [InlineData("12441500196720244T3442199806003202206230000681", "application.number_too_long")]
    [InlineData("12441500196720244T3442199806003202202300068", "application.number_malformed")] // 30 February
    [InlineData("12441500196720244T3442199806003202206230000", "application.number_malformed")]
    [InlineData("12441500196720244T344219980600320220623000068", "application.number_malformed")] // four are enough
    public void A_refusal_names_its_cause(string text, string code) =>
        ApplicationNumber.Parse(text).Errors.ShouldHaveSingleItem().Code.ShouldBe(code);
}
