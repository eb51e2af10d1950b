using GovService.UseCases.Calendars;
using GovService.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GovService.Web.Infrastructure;

/// <summary>导入报告 in words, the same on the console and on the page: what is wrong with which day, or what changes.</summary>
internal sealed class CalendarReportWords(
    IStringLocalizer<OfficerText> text, IStringLocalizer<ErrorText> errors, IStringLocalizer<Terms> terms)
{
    public IReadOnlyList<string> Of(CalendarReport report) => [.. report.IsRefused ? Refused(report) : Done(report)];

    private IEnumerable<string> Refused(CalendarReport report) =>
    [
        text["Calendar.Refused", report.Problems.Count],
        .. report.Problems.Select(p => (string)(p.Day.Length == 0
            ? text["Calendar.ProblemOfFile", errors[p.Code, p.Detail].Value]
            : text["Calendar.Problem", p.Day, errors[p.Code, p.Detail].Value])),
    ];

    private IEnumerable<string> Done(CalendarReport report) =>
    [
        .. report.Years.Select(y => (string)text["Calendar.Year", y.Year, y.DaysOff, y.AdjustedWorkdays, terms.Of(y.Change)]),
        report switch
        {
            { ChangesNothing: true } => text["Calendar.Unchanged"],
            { Moving: { } moving } => text["Calendar.Trial", report.Open, moving],
            _ => text["Calendar.Done", report.Open],
        },
    ];
}
