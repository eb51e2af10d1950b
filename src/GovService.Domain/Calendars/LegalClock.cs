namespace GovService.Domain.Calendars;

/// <summary>
/// 期限计算: when a limit ends. Days end at the close of business, and a last day that is a day off moves on
/// (民法典 art. 203); hours, minutes and parts of a working day run while the counters are open.
/// </summary>
public static class LegalClock
{
    /// <summary>Nothing, when no limit is fixed.</summary>
    public static DueDate? DueBy(DateTimeOffset start, TimeLimit limit, WorkingCalendar calendar)
    {
        if (limit.Value is not { } value) return null;

        return limit.Unit switch
        {
            LimitUnit.Instant => OnTheSameWorkingDay(start, calendar),
            LimitUnit.WorkingDay when value == 0 => OnTheSameWorkingDay(start, calendar),
            LimitUnit.WorkingDay when decimal.IsInteger(value) => AfterWorkingDays(start, (int)value, calendar),
            LimitUnit.WorkingDay => AfterService(start, ServiceHours.PerWorkingDay * (double)value, calendar),
            LimitUnit.NaturalDay => AfterNaturalDays(start, (int)decimal.Ceiling(value), calendar),
            LimitUnit.Hour => AfterService(start, TimeSpan.FromHours((double)value), calendar),
            LimitUnit.Minute => AfterService(start, TimeSpan.FromMinutes((double)value), calendar),
        };
    }

    private static DueDate AfterWorkingDays(DateTimeOffset start, int days, WorkingCalendar calendar)
    {
        var count = calendar.Count(ChinaTime.Day(start), days);
        return new(ChinaTime.CloseOf(count.Last), count.Last, count.Uncounted, count.IsProvisional);
    }

    /// <summary>Days off count like any other day; only at the end they move the limit.</summary>
    private static DueDate AfterNaturalDays(DateTimeOffset start, int days, WorkingCalendar calendar)
    {
        var nominal = ChinaTime.Day(start).AddDays(days);
        return AtCloseOf(calendar.MoveToWorkingDay(nominal), nominal, calendar);
    }

    /// <summary>What comes in after hours or on a day off is for the next working day.</summary>
    private static DueDate OnTheSameWorkingDay(DateTimeOffset start, WorkingCalendar calendar)
    {
        var today = ChinaTime.Day(start);
        var first = start <= ChinaTime.CloseOf(today) ? today : today.AddDays(1);
        return AtCloseOf(calendar.MoveToWorkingDay(first), first, calendar);
    }

    private static DueDate AtCloseOf(DateOnly last, DateOnly countedFrom, WorkingCalendar calendar) =>
        new(
            ChinaTime.CloseOf(last),
            last,
            calendar.DaysOff(countedFrom, last),
            calendar.IsProvisional(countedFrom, last));

    private static DueDate AfterService(DateTimeOffset start, TimeSpan service, WorkingCalendar calendar)
    {
        var due = ServiceHours.Add(start, service, calendar);
        var (first, last) = (ChinaTime.Day(start), ChinaTime.Day(due));
        return new(due, Day: null, calendar.DaysOff(first, last), calendar.IsProvisional(first, last));
    }
}
