namespace GovService.Domain.Calendars;

/// <summary>红黄灯: how urgent an open case is.</summary>
public enum WarningLight
{
    /// <summary>绿灯: time enough.</summary>
    Green,

    /// <summary>黄灯: the last fifth of the limit, or the last working day.</summary>
    Yellow,

    /// <summary>红灯: overdue.</summary>
    Red,

    /// <summary>灰灯: the clock is stopped by a special procedure. The case says so; no date does.</summary>
    Paused,
}

/// <summary>Reads the light of a running clock. Time left is counted in working days, as handlers count it.</summary>
public static class WarningLights
{
    private const int LastFifth = 5;
    private const int LastDay = 1;

    public static WarningLight At(
        DateTimeOffset now, DateTimeOffset start, DateTimeOffset due, WorkingCalendar calendar)
    {
        if (now > due) return WarningLight.Red;

        var dueOn = ChinaTime.Day(due);
        var left = calendar.WorkingDaysBetween(ChinaTime.Day(now), dueOn);
        var limit = calendar.WorkingDaysBetween(ChinaTime.Day(start), dueOn);
        return left <= LastDay || left * LastFifth <= limit ? WarningLight.Yellow : WarningLight.Green;
    }

    /// <summary>The moment at which the green light of this clock turns yellow: the beginning of that day.</summary>
    public static DateTimeOffset YellowFrom(DateTimeOffset start, DateTimeOffset due, WorkingCalendar calendar)
    {
        var (startedOn, dueOn) = (ChinaTime.Day(start), ChinaTime.Day(due));
        var limit = calendar.WorkingDaysBetween(startedOn, dueOn);
        var day = calendar.Back(dueOn, Math.Max(LastDay, limit / LastFifth));
        var turned = ChinaTime.Instant(day, TimeOnly.MinValue);
        return turned < start ? start : turned;
    }
}
