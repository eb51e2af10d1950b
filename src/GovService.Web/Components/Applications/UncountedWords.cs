using GovService.Domain.Calendars;
using GovService.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GovService.Web.Components.Applications;

/// <summary>不计入的日子 in words: 10 月 1 日至 7 日国庆节放假，不计入.</summary>
internal static class UncountedWords
{
    /// <param name="year">The reader's own: days of another one are written with theirs.</param>
    public static string Of(UncountedDays days, int year, IStringLocalizer<ShellText> text) =>
        text["Uncounted." + days.Reason, Span(days, year, text), days.Name];

    private static string Span(UncountedDays days, int year, IStringLocalizer<ShellText> text)
    {
        var from = Day(days.From, year, text);
        if (days.From == days.To) return from;

        var isSameMonth = days.From.Year == days.To.Year && days.From.Month == days.To.Month;
        return text["Uncounted.Span", from, isSameMonth ? text["Date.Day", days.To.Day] : Day(days.To, days.From.Year, text)];
    }

    private static string Day(DateOnly day, int year, IStringLocalizer<ShellText> text) => day.Year == year
        ? text["Date.ThisYear", day.Month, day.Day]
        : text["Date.AnyYear", day.Year, day.Month, day.Day];
}
