namespace GovService.Domain.Departments;

/// <summary>行政区划代码: how 12-digit codes nest (GB/T 2260 and the statistical code below it).</summary>
public static class Regions
{
    public const int CodeLength = 12;

    /// <summary>The city above a code: its first four digits.</summary>
    public static string CityOf(string code) => string.Concat(code.AsSpan(0, 4), "00000000");

    /// <summary>The county or district above a code: its first six digits.</summary>
    public static string DistrictOf(string code) => string.Concat(code.AsSpan(0, 6), "000000");
}
