using System.Globalization;
using System.Text;

namespace GovService.Domain.Parties;

/// <summary>
/// 脱敏: how people appear in public and shared views. Names of firms and credit codes are public and never masked.
/// </summary>
public static class Masking
{
    /// <summary>陈**. Always two stars: the length tells too. A rare character is kept whole.</summary>
    public static string Name(string name) => name.Length == 0 ? "" : StringInfo.GetNextTextElement(name) + "**";

    /// <summary>3411**********4418. Of a shorter document number (passport) less is left to see.</summary>
    public static string IdNumber(string number) => number.Length >= 15 ? Middle(number, 4, 4) : Middle(number, 1, 2);

    /// <summary>139****0618.</summary>
    public static string Mobile(string number) => Middle(number, 3, 4);

    /// <summary>***************1234.</summary>
    public static string BankCard(string number) => Middle(number, 0, 4);

    /// <summary>What is too short to hide anything in the middle is hidden whole.</summary>
    private static string Middle(string text, int head, int tail)
    {
        var runes = text.EnumerateRunes().ToArray();
        return runes.Length <= head + tail
            ? new string('*', runes.Length)
            : Text(runes[..head]) + new string('*', runes.Length - head - tail) + Text(runes[^tail..]);
    }

    private static string Text(Rune[] runes) => string.Concat(runes);
}
