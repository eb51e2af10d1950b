using System.Collections.Frozen;

namespace GovService.Domain.Parties;

/// <summary>
/// 省级行政区划代码 (GB/T 2260), the first two digits. Counties come and go and old numbers keep their codes,
/// so nothing below the province is ever checked.
/// </summary>
internal static class Provinces
{
    private static readonly FrozenSet<string> Codes = FrozenSet.Create(
        StringComparer.Ordinal,
        "11", "12", "13", "14", "15", // north
        "21", "22", "23", // north-east
        "31", "32", "33", "34", "35", "36", "37", // east
        "41", "42", "43", "44", "45", "46", // centre and south
        "50", "51", "52", "53", "54", // south-west
        "61", "62", "63", "64", "65", // north-west
        "71", "81", "82", "83"); // Taiwan, Hong Kong, Macao; 83 is on Taiwan residents' permits

    public static bool Contains(string code) => Codes.Contains(code);
}
