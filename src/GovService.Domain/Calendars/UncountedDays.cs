namespace GovService.Domain.Calendars;

/// <summary>Why a day is not counted.</summary>
public enum UncountedReason
{
    /// <summary>周末.</summary>
    Weekend,

    /// <summary>法定节假日, with the days off that its notice adds.</summary>
    Holiday,

    /// <summary>停计: a special procedure takes its time (行政许可法 art. 45).</summary>
    Paused,
}

/// <summary>Adjacent days that are not counted for one reason, both ends included.</summary>
/// <param name="Name">The festival or the special procedure; empty for a weekend.</param>
public sealed record UncountedDays(DateOnly From, DateOnly To, UncountedReason Reason, string Name)
{
    /// <summary>How many days of the calendar.</summary>
    public int Days => To.DayNumber - From.DayNumber + 1;

    /// <summary>Joins neighbours, so that a page says "1–7 October" rather than seven dates.</summary>
    internal static IReadOnlyList<UncountedDays> Join(IEnumerable<UncountedDays> daysInOrder)
    {
        var joined = new List<UncountedDays>();
        foreach (var next in daysInOrder)
        {
            if (joined is [.., var last] && last.IsContinuedBy(next))
                joined[^1] = last with { To = next.To };
            else
                joined.Add(next);
        }

        return joined;
    }

    private bool IsContinuedBy(UncountedDays next) =>
        next.From == To.AddDays(1) && next.Reason == Reason && next.Name == Name;
}
