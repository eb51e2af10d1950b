namespace GovService.Domain.Calendars;

/// <summary>
/// 期限计算: when a limit ends. Days end at the close of business, and a last day that is a day off moves on
/// (民法典 art. 203); hours, minutes and parts of a working day run while the counters are open.
/// </summary>
public static class LegalClock
{
    /// <summary>Nothing, when no limit is fixed.</summary>
    public static DueDate? DueBy(DateTimeOffset start, TimeLimit limit, WorkingCalendar calendar) =>
        DueBy(start, limit, Pauses.None, extension: 0, calendar);

    /// <summary>Nothing, when no limit is fixed or while the clock stands without an end in sight.</summary>
    /// <param name="extension">延长: working days that follow upon the end of the limit; 0 when it was not extended.</param>
    public static DueDate? DueBy(
        DateTimeOffset start, TimeLimit limit, Pauses pauses, int extension, WorkingCalendar calendar)
    {
        if (limit.Value is not { } value) return null;

        var count = new DayWalk(pauses, calendar);
        var due = limit.Unit switch
        {
            LimitUnit.Instant => OnTheSameWorkingDay(start, count),
            LimitUnit.WorkingDay when value == 0 => OnTheSameWorkingDay(start, count),
            LimitUnit.WorkingDay when decimal.IsInteger(value) => count.WorkingDays(ChinaTime.Day(start), (int)value),
            LimitUnit.WorkingDay =>
                AfterService(start, ServiceHours.PerWorkingDay * (double)value, pauses, count, calendar),
            LimitUnit.NaturalDay => count.NaturalDays(ChinaTime.Day(start), (int)decimal.Ceiling(value)),
            LimitUnit.Hour => AfterService(start, TimeSpan.FromHours((double)value), pauses, count, calendar),
            LimitUnit.Minute => AfterService(start, TimeSpan.FromMinutes((double)value), pauses, count, calendar),
        };

        return due is null || extension == 0 ? due : Extend(due, extension, count);
    }

    /// <summary>What comes in after hours or on a day off is for the next working day.</summary>
    private static DueDate? OnTheSameWorkingDay(DateTimeOffset start, DayWalk count)
    {
        var today = ChinaTime.Day(start);
        return count.FirstWorkingDay(start <= ChinaTime.CloseOf(today) ? today : today.AddDays(1));
    }

    private static DueDate? AfterService(
        DateTimeOffset start, TimeSpan service, Pauses pauses, DayWalk count, WorkingCalendar calendar)
    {
        if (ServiceHours.Add(start, service, pauses, calendar) is not { } due) return null;
        var (first, last) = (ChinaTime.Day(start), ChinaTime.Day(due));
        return new(due, Day: null, count.Uncounted(first, last), calendar.IsProvisional(first, last));
    }

    private static DueDate? Extend(DueDate due, int workingDays, DayWalk count)
    {
        if (count.WorkingDays(ChinaTime.Day(due.Instant), workingDays) is not { } extended) return null;
        return extended with
        {
            Uncounted = UncountedDays.Join([.. due.Uncounted, .. extended.Uncounted]),
            IsProvisional = due.IsProvisional || extended.IsProvisional,
        };
    }
}
