namespace GovService.UseCases.Calendars;

/// <summary>日历导入报告: what an import changes, or why it changes nothing.</summary>
/// <param name="Problems">Not empty: nothing was written.</param>
/// <param name="IsTrial">试算: nothing was written either.</param>
/// <param name="Open">Open applications of the region, where a notice changes.</param>
/// <param name="Moving">Those of them whose date moves; known of a trial only, else the recount finds them.</param>
public sealed record CalendarReport(
    IReadOnlyList<CalendarProblem> Problems,
    string RegionCode,
    IReadOnlyList<CalendarYear> Years,
    bool IsTrial,
    int Open,
    int? Moving)
{
    public bool IsRefused => Problems.Count > 0;

    public bool ChangesNothing => Years.All(y => y.Change == CalendarChange.Unchanged);

    internal static CalendarReport Refused(IReadOnlyList<CalendarProblem> problems) =>
        new(problems, "", [], IsTrial: false, Open: 0, Moving: null);
}

/// <param name="Day">The day as the file writes it, or the number of its entry; empty when the file as a whole is meant.</param>
/// <param name="Code">Which rule; the key of its sentence.</param>
/// <param name="Detail">The value that broke it.</param>
public sealed record CalendarProblem(string Day, string Code, string Detail);

/// <summary>One year's notice in a file.</summary>
public sealed record CalendarYear(int Year, int DaysOff, int AdjustedWorkdays, CalendarChange Change);

/// <summary>What an import does to a notice.</summary>
public enum CalendarChange
{
    /// <summary>新增.</summary>
    Added,

    /// <summary>替换.</summary>
    Replaced,

    /// <summary>无变化.</summary>
    Unchanged,
}
