using FsCheck;
using FsCheck.Fluent;
using GovService.Domain.Documents;

namespace GovService.Domain.Tests.Documents;

public sealed class DocumentNumberTests
{
    [Fact]
    public void It_reads_as_the_offices_write_it() =>
        DocumentNumber.Create("南民许受", 2026, 12).Value.ToString().ShouldBe("南民许受〔2026〕00012号");

    [Fact]
    public void The_hundred_thousandth_of_a_year_is_longer_and_still_in_order() =>
        DocumentNumber.Create("南民许受", 2026, 100_000).Value.ToString().ShouldBe("南民许受〔2026〕100000号");

    [Fact]
    public void What_is_written_is_read_as_the_same_number() =>
        Prop.ForAll(
            Gen.Elements("南民许受", "滁医保南给准", "003093000服收", "龙办许𠮷").ToArbitrary(),
            Gen.Choose(1000, 9999).ToArbitrary(),
            Gen.Choose(1, int.MaxValue).ToArbitrary(),
            (prefix, year, serial) =>
            {
                var number = DocumentNumber.Create(prefix, year, serial).Value;
                return DocumentNumber.Parse(number.ToString()).Value == number;
            }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("〔2026〕00012号")]
    [InlineData("南民许受[2026]00012号")]
    [InlineData("南民许受〔2026〕12号")]
    [InlineData("南民许受〔2026〕000012号")]
    [InlineData("南民许受〔2026〕00000号")]
    [InlineData("南民许受〔2026〕００012号")]
    [InlineData("南民许受〔2026〕99999999999号")]
    [InlineData("南民许受〔2026〕00012号 ")]
    public void Nothing_else_is_a_number(string? text) =>
        DocumentNumber.Parse(text).Errors.ShouldBe([DocumentErrors.NumberMalformed]);
}
