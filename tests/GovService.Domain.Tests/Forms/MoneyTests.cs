using GovService.Domain.Forms;

namespace GovService.Domain.Tests.Forms;

public sealed class MoneyTests
{
    [Theory]
    [InlineData("1234.50", 123450)]
    [InlineData("0.01", 1)]
    [InlineData("1,000", 100000)]
    [InlineData("9999999999999.99", 999999999999999)]
    public void Amounts_are_counted_in_cents(string amount, long cents) =>
        Money.Parse(amount).Value.Cents.ShouldBe(cents);

    [Fact]
    public void And_written_with_two_decimals() => new Money(123450).ToString().ShouldBe("1234.50");

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1.234")]
    [InlineData("-1")]
    public void Anything_else_is_no_amount(string? amount) => Money.Parse(amount).Succeeded.ShouldBeFalse();
}
