using System.Globalization;
using System.Text;
using GovService.Domain.Conditions;

namespace GovService.Domain.Forms;

/// <summary>
/// Brings what people type into the one form that is stored. Never throws, is the same when done twice, and leaves what
/// it cannot read as it was typed, so that nothing is lost and the check can say what is wrong. The outcome can always
/// be stored: halves of surrogate pairs and NUL become U+FFFD, which the checks refuse.
/// </summary>
internal static class Normaliser
{
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>One line. Characters without a shape (byte order mark, text direction) come with a paste and go.</summary>
    public static string Line(string raw) => Clean(raw, newLine: ' ');

    public static string Paragraphs(string raw) => Clean(raw.ReplaceLineEndings("\n"), newLine: '\n');

    /// <summary>Numbers and codes: full-width forms become ASCII. Not for texts, where they may be meant.</summary>
    public static string HalfWidth(string raw) => string.Concat(Line(raw).Select(HalfWidth)).Trim();

    /// <summary>Numbers that are written in groups: without spaces and dashes, in capitals.</summary>
    public static string Compact(string raw) => TypedText.Compact(Line(raw));

    public static string Number(string raw)
    {
        var typed = HalfWidth(raw);
        var number = NumberText.WithoutGroups(typed);
        return NumberText.IsUnsigned(number) && NumberText.DigitsIn(number) <= NumberText.MaxDigits
            ? NumberText.Read(number).ToString("0.###############", CultureInfo.InvariantCulture)
            : typed;
    }

    public static string Money(string raw)
    {
        var typed = HalfWidth(raw);
        var amount = NumberText.WithoutGroups(typed.TrimStart('¥', '￥').TrimEnd('元').Trim());
        return Forms.Money.Wrong(amount) is null
            ? NumberText.Read(amount).ToString("0.00", CultureInfo.InvariantCulture)
            : typed;
    }

    public static string Date(string raw)
    {
        var typed = HalfWidth(raw);
        return DateText.Day(typed) is { } day && DateText.IsReal(day) ? Iso(day) : typed;
    }

    public static string Month(string raw)
    {
        var typed = HalfWidth(raw);
        return DateText.Month(typed) is { } month && DateText.IsReal((month.Year, month.Month, 1))
            ? Iso((month.Year, month.Month, 1))[..7]
            : typed;
    }

    public static string DateTime(string raw)
    {
        var typed = HalfWidth(raw);
        var halves = DateText.Halves(typed);
        return DateText.Day(halves.Day) is { } day && DateText.IsReal(day)
            && DateText.Time(halves.Time) is { } time && DateText.IsReal(time)
            ? string.Create(CultureInfo.InvariantCulture, $"{Iso(day)}T{time.Hour:00}:{time.Minute:00}")
            : typed;
    }

    public static string YesNo(string raw) => HalfWidth(raw).ToUpperInvariant() switch
    {
        "TRUE" or "ON" or "1" or "是" => "true",
        "FALSE" or "OFF" or "0" or "否" => "false",
        _ => Line(raw),
    };

    /// <summary>Several values; a single one, as a page posts it, becomes a list of one.</summary>
    public static string Choices(string raw)
    {
        var posted = raw.Trim();
        var chosen = (MultiValue.Read(posted) ?? [posted]).Select(Line).Where(value => value.Length > 0);
        string[] values = [.. chosen.Distinct(StringComparer.Ordinal)];
        return values.Length == 0 ? "" : MultiValue.Write(values);
    }

    private static string Iso((int Year, int Month, int Day) day) =>
        string.Create(CultureInfo.InvariantCulture, $"{day.Year:0000}-{day.Month:00}-{day.Day:00}");

    private static char HalfWidth(char typed) => typed switch
    {
        >= '\uFF01' and <= '\uFF5E' => (char)(typed - '\uFF01' + '!'),
        '\u3000' => ' ',
        _ => typed,
    };

    private static string Clean(string raw, char newLine)
    {
        var clean = new StringBuilder(raw.Length);
        Span<char> pair = stackalloc char[2];
        foreach (var rune in raw.EnumerateRunes()) // halves of pairs already come as U+FFFD
        {
            if (rune.Value == 0)
                clean.Append('\uFFFD');
            else if (rune.Value is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
                clean.Append(newLine);
            else if (rune.Value == '\t')
                clean.Append(' ');
            else if (!IsShapeless(rune))
                clean.Append(pair[..rune.EncodeToUtf16(pair)]);
        }

        return clean.ToString().Trim();
    }

    /// <summary>The joiners stay: they shape Uyghur and Mongolian letters.</summary>
    private static bool IsShapeless(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format
        && rune.Value is not (ZeroWidthNonJoiner or ZeroWidthJoiner);
}
