using System.Globalization;

namespace GovService.Domain.Forms;

/// <summary>Numbers as people write them: digits, one point, thousands separators where they belong.</summary>
internal static class NumberText
{
    public const int MaxDigits = 15;

    public static bool IsNegative(string text) => text.StartsWith('-') && IsUnsigned(text[1..]);

    public static bool IsUnsigned(string text) => text.Split('.') is { Length: 1 or 2 } parts && parts.All(IsDigits);

    public static int DigitsIn(string text) => text.Count(char.IsAsciiDigit);

    public static int DecimalsIn(string text) =>
        text.IndexOf('.') is >= 0 and var point ? text[(point + 1)..].TrimEnd('0').Length : 0;

    public static decimal Read(string text) =>
        decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>Takes out the commas of "1,234,567.80"; commas elsewhere stay, and make the text no number.</summary>
    public static string WithoutGroups(string text)
    {
        var whole = text.Split('.')[0];
        var groups = whole.Split(',');
        return groups.Length > 1 && groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(g => g.Length == 3)
            ? string.Concat(groups) + text[whole.Length..]
            : text;
    }

    private static bool IsDigits(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);
}
