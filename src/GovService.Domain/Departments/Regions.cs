namespace GovService.Domain.Departments;

/// <summary>行政区划代码: how 12-digit codes nest (GB/T 2260 and the statistical code below it).</summary>
public static class Regions
{
    public const int CodeLength = 12;

    /// <summary>全国.</summary>
    public const string National = "000000000000";

    /// <summary>The city above a code: its first four digits.</summary>
    public static string CityOf(string code) => string.Concat(code.AsSpan(0, 4), "00000000");

    public static bool IsCode(string text) => text.Length == CodeLength && text.All(char.IsAsciiDigit);

    /// <summary>From the country down to the region itself: country, province, city, county, town.</summary>
    public static IReadOnlyList<string> Down(string code) =>
        [.. new[] { National, string.Concat(code.AsSpan(0, 2), "0000000000"), CityOf(code), DistrictOf(code), code }
            .Distinct(StringComparer.Ordinal)];

    /// <summary>What all codes of a region and of those inside it begin with; empty for the country.</summary>
    public static string PrefixOf(string code)
    {
        var digits = code.TrimEnd('0').Length;
        return code[..(digits switch { 0 => 0, <= 2 => 2, <= 4 => 4, <= 6 => 6, <= 9 => 9, _ => CodeLength })];
    }

    /// <summary>The county or district above a code: its first six digits.</summary>
    public static string DistrictOf(string code) => string.Concat(code.AsSpan(0, 6), "000000");
}
