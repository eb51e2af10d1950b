namespace GovService.Domain.Calendars;

/// <summary>服务时间: when the counters are open on a working day. Short limits run only then.</summary>
public static class ServiceHours
{
    private static readonly (TimeOnly Opens, TimeOnly Closes)[] Sessions =
    [
        (new(8, 30), new(12, 0)),
        (new(14, 0), ChinaTime.CloseOfBusiness),
    ];

    /// <summary>One working day of service: six and a half hours.</summary>
    public static readonly TimeSpan PerWorkingDay =
        Sessions.Aggregate(TimeSpan.Zero, (sum, session) => sum + (session.Closes - session.Opens));

    /// <summary>
    /// The instant at which the counters have been open for so long since the start, pauses left out;
    /// null while a pause without an end stands in the way.
    /// </summary>
    public static DateTimeOffset? Add(DateTimeOffset start, TimeSpan time, Pauses pauses, WorkingCalendar calendar)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(time, TimeSpan.Zero);

        var left = time;
        foreach (var session in OpenFrom(start.ToUniversalTime(), calendar))
        {
            foreach (var (from, to) in pauses.Running(session.From, session.To))
            {
                if (left <= to - from) return from + left;
                left -= to - from;
            }

            if (pauses.OpenSince <= session.To) return null;
        }

        throw new InvalidOperationException("The sessions never end.");
    }

    private static IEnumerable<(DateTimeOffset From, DateTimeOffset To)> OpenFrom(
        DateTimeOffset start, WorkingCalendar calendar)
    {
        for (var day = calendar.MoveToWorkingDay(ChinaTime.Day(start)); ; day = calendar.Add(day, 1))
        {
            foreach (var (opens, closes) in Sessions)
            {
                var from = ChinaTime.Instant(day, opens);
                var to = ChinaTime.Instant(day, closes);
                if (start < to) yield return (from < start ? start : from, to);
            }
        }
    }
}
