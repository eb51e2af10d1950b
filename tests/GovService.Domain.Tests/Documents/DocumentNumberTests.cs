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
    [InlineData("南", 1000, 1, true)]
    [InlineData("一二三四五六七八九十一二三四五六七八九十", 9999, 1, true)]
    [InlineData("一二三四五六七八九十一二三四五六七八九十一", 2026, 1, false)]
    [InlineData("", 2026, 1, false)]
    [InlineData("南〔民", 2026, 1, false)]
    [InlineData("南民〕", 2026, 1, false)]
    [InlineData("南", 999, 1, false)]
    [InlineData("南", 10_000, 1, false)]
    [InlineData("南", 2026, 0, false)]
    public void A_number_is_made_of_what_can_be_read_back(string prefix, int year, int serial, bool isNumber) =>
        DocumentNumber.Create(prefix, year, serial).Succeeded.ShouldBe(isNumber);

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
