using System.Collections.Frozen;

namespace GovService.Domain.Calendars;

/// <summary>
/// 工作日历: Monday to Friday, with the exceptions of the yearly holiday notices.
/// Limits are counted in working days (行政许可法 art. 82); the day of the start is not counted (民法典 art. 201).
/// </summary>
public sealed class WorkingCalendar
{
    private readonly FrozenDictionary<DateOnly, CalendarDay> _exceptions;
    private readonly FrozenSet<int> _coveredYears;

    public WorkingCalendar(IEnumerable<CalendarDay> exceptions) : this(exceptions, coveredYears: null)
    {
    }

    /// <summary>Of a day listed twice (two notices meet at New Year) the later entry holds.</summary>
    /// <param name="coveredYears">The years whose notice is loaded; null: those of the days.</param>
    public WorkingCalendar(IEnumerable<CalendarDay> exceptions, IEnumerable<int>? coveredYears)
    {
        _exceptions = exceptions
            .GroupBy(exception => exception.Date)
            .ToFrozenDictionary(sameDay => sameDay.Key, sameDay => sameDay.Last());
        _coveredYears = (coveredYears ?? _exceptions.Keys.Select(day => day.Year)).ToFrozenSet();
    }

    /// <summary>Whether the holiday notice of that year is loaded.</summary>
    public bool Covers(int year) => _coveredYears.Contains(year);

    public bool IsWorkingDay(DateOnly day) =>
        _exceptions.TryGetValue(day, out var exception)
            ? exception.Kind is CalendarDayKind.AdjustedWorkday
            : !IsWeekend(day);

    /// <summary>The last day of a limit of so many working days.</summary>
    public DateOnly Add(DateOnly start, int workingDays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(workingDays);

        var day = start;
        for (var left = workingDays; left > 0;)
        {
            day = day.AddDays(1);
            if (IsWorkingDay(day)) left--;
        }

        return day;
    }

    /// <summary>So many working days before.</summary>
    public DateOnly Back(DateOnly day, int workingDays)
    {
        for (var left = workingDays; left > 0;)
        {
            day = day.AddDays(-1);
            if (IsWorkingDay(day)) left--;
        }

        return day;
    }

    /// <summary>As <see cref="Add"/>, and says which days on the way were not counted.</summary>
    public DayCount Count(DateOnly start, int workingDays)
    {
        var first = start.AddDays(1);
        var last = Add(start, workingDays);
        return new(last, DaysOff(first, last), IsProvisional(first, last));
    }

    /// <summary>Why the day is off; null for a working day.</summary>
    public UncountedDays? WhyOff(DateOnly day) => IsWorkingDay(day) ? null : DayOff(day);

    /// <summary>The working days after the one day up to and with the other; negative when that has passed.</summary>
    public int WorkingDaysBetween(DateOnly from, DateOnly to) =>
        from <= to
            ? Days(from.AddDays(1), to).Count(IsWorkingDay)
            : -WorkingDaysBetween(to, from);

    /// <summary>A limit whose last day is a day off ends on the next working day (民法典 art. 203).</summary>
    public DateOnly MoveToWorkingDay(DateOnly day)
    {
        while (!IsWorkingDay(day)) day = day.AddDays(1);
        return day;
    }

    /// <summary>The weekends and holidays from the first to the last day, neighbours joined.</summary>
    public IReadOnlyList<UncountedDays> DaysOff(DateOnly first, DateOnly last) =>
        UncountedDays.Join(Days(first, last).Where(day => !IsWorkingDay(day)).Select(DayOff));

    /// <summary>Whether a holiday notice that is still to come may change one of these days.</summary>
    public bool IsProvisional(DateOnly first, DateOnly last) => !Days(first, last).All(IsSettled);

    /// <summary>New Year reaches back into December: its last week waits for the next year's notice too.</summary>
    private bool IsSettled(DateOnly day) => Covers(day.Year) && Covers(day.AddDays(7).Year);

    private UncountedDays DayOff(DateOnly day) =>
        _exceptions.TryGetValue(day, out var holiday)
            ? new(day, day, UncountedReason.Holiday, holiday.Name)
            : new(day, day, UncountedReason.Weekend, "");

    private static bool IsWeekend(DateOnly day) => day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    private static IEnumerable<DateOnly> Days(DateOnly first, DateOnly last)
    {
        for (var day = first; day <= last; day = day.AddDays(1)) yield return day;
    }
}
