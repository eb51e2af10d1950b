using GovService.Domain.Calendars;

namespace GovService.Domain.Clocks;

/// <summary>One run of one clock: from when, until when, and what stood in between.</summary>
/// <param name="StoppedAt">Null while it runs.</param>
/// <param name="ExtendedBy">Working days; 0 when it was not extended.</param>
/// <param name="Due">Null where no limit is fixed, and while the clock stands without an end in sight.</param>
public sealed record ApplicationClock(
    ClockKind Kind,
    TimeLimit Limit,
    DateTimeOffset StartedAt,
    DateTimeOffset? StoppedAt,
    Pauses Pauses,
    int ExtendedBy,
    DueDate? Due)
{
    public bool IsRunning => StoppedAt is null;

    /// <summary>Since when a special procedure holds it; null when none does.</summary>
    public DateTimeOffset? PausedSince => IsRunning ? Pauses.OpenSince : null;

    /// <summary>Whether it ran out: before it was stopped, or by now.</summary>
    public bool IsLate(DateTimeOffset now) => Due is { } due && (StoppedAt ?? now) > due.Instant;

    /// <summary>What was not counted so far: for a clock that stands, and so has no end that could say it.</summary>
    public IReadOnlyList<UncountedDays> UncountedUntil(DateTimeOffset now, WorkingCalendar calendar) =>
        new DayWalk(Pauses, calendar).Uncounted(ChinaTime.Day(StartedAt).AddDays(1), ChinaTime.Day(now));

    /// <summary>
    /// 机关占用工作日: the days of this run that count against the agency, days off and pauses left out
    /// (the start is not counted, as in the limit itself).
    /// </summary>
    public int HeldWorkingDays(DateTimeOffset now, WorkingCalendar calendar)
    {
        if (Kind == ClockKind.Correction) return 0;

        var (first, last) = (ChinaTime.Day(StartedAt).AddDays(1), ChinaTime.Day(StoppedAt ?? now));
        var held = 0;
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (calendar.IsWorkingDay(day) && Pauses.AtCloseOf(day) is null) held++;
        }

        return held;
    }
}
