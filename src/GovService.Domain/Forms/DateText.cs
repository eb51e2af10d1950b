using System.Globalization;

namespace GovService.Domain.Forms;

/// <summary>
/// Dates as people write them: 2024-02-29, 2024/2/29, 2024.2.29, 2024年2月29日, 20240229. The year always comes first.
/// Reading gives the parts; whether the calendar has such a day is a second question with an answer of its own.
/// </summary>
internal static class DateText
{
    public const int EarliestYear = 1900;
    public const int LatestYear = 2100;

    private const int Longest = 20; // nothing longer is a date; saves reading a novel

    public static (int Year, int Month, int Day)? Day(string text) => Parts(text, '日') switch
    {
        [{ Length: 8 } whole] => (Number(whole[..4]), Number(whole[4..6]), Number(whole[6..])),
        [{ Length: 4 } year, { Length: <= 2 } month, { Length: <= 2 } day] =>
            (Number(year), Number(month), Number(day)),
        _ => null,
    };

    public static (int Year, int Month)? Month(string text) => Parts(text, '月') switch
    {
        [{ Length: 6 } whole] => (Number(whole[..4]), Number(whole[4..])),
        [{ Length: 4 } year, { Length: <= 2 } month] => (Number(year), Number(month)),
        _ => null,
    };

    public static (int Hour, int Minute)? Time(string text) => text.Split(':') switch
    {
        [{ Length: 1 or 2 } hour, { Length: 2 } minute, .. var seconds]
            when IsNumber(hour) && IsNumber(minute) && seconds is [] or [{ Length: 2 }] && seconds.All(IsNumber) =>
            (Number(hour), Number(minute)),
        _ => null,
    };

    /// <summary>The two halves of a moment, parted by T or a space; the time is empty when there is none.</summary>
    public static (string Day, string Time) Halves(string text) =>
        text.IndexOfAny(['T', 't', ' ']) is >= 0 and var gap ? (text[..gap], text[(gap + 1)..].Trim()) : (text, "");

    public static bool IsReal((int Year, int Month, int Day) day) =>
        day.Year is >= 1 and <= 9999 && day.Month is >= 1 and <= 12
        && day.Day >= 1 && day.Day <= DateTime.DaysInMonth(day.Year, day.Month);

    public static bool IsReal((int Hour, int Minute) time) => time is { Hour: < 24, Minute: < 60 };

    public static bool IsInRange(int year) => year is >= EarliestYear and <= LatestYear;

    private static string[] Parts(string text, char last)
    {
        if (text.Length > Longest) return [];

        var parts = text.TrimEnd(last).Split('-', '/', '.', '年', '月');
        return parts.All(IsNumber) ? parts : [];
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(char.IsAsciiDigit);

    private static int Number(string digits) => int.Parse(digits, NumberStyles.None, CultureInfo.InvariantCulture);
}
