namespace GovService.Domain.Calendars;

/// <summary>The unit in which a guide states a limit (时限单位).</summary>
public enum LimitUnit
{
    /// <summary>工作日.</summary>
    WorkingDay,

    /// <summary>自然日.</summary>
    NaturalDay,

    /// <summary>小时, of service at the counter.</summary>
    Hour,

    /// <summary>分钟, of service at the counter.</summary>
    Minute,

    /// <summary>即办: on the same visit, at the latest on the same working day.</summary>
    Instant,
}

/// <summary>办结时限, legal or promised. Without a value no limit is fixed.</summary>
public sealed record TimeLimit(decimal? Value, LimitUnit Unit)
{
    /// <summary>
    /// Whether this limit can be proved to end no later than the other, whatever day it starts on. As many working days
    /// never end before natural ones, nor before as many days' hours of service. Without a value nothing is fixed, so
    /// anything is shorter; what cannot be compared is not.
    /// </summary>
    public bool IsNoLongerThan(TimeLimit other)
    {
        if (Unit == LimitUnit.Instant) return true;
        if (other.Unit == LimitUnit.Instant) return false;
        if (other.Value is not { } longest) return true;
        if (Value is not { } value) return false;

        return (Unit, other.Unit) switch
        {
            (LimitUnit.NaturalDay, LimitUnit.WorkingDay) => value <= longest,
            var (own, others) when IsService(own) && IsService(others) => MinutesOf(value, own) <= MinutesOf(longest, others),
            (LimitUnit.Hour or LimitUnit.Minute, LimitUnit.WorkingDay) =>
                MinutesOf(value, Unit) <= longest * (decimal)ServiceHours.PerWorkingDay.TotalMinutes,
            var (own, others) => own == others && value <= longest,
        };
    }

    private static bool IsService(LimitUnit unit) => unit is LimitUnit.Hour or LimitUnit.Minute;

    private static decimal MinutesOf(decimal value, LimitUnit unit) => unit == LimitUnit.Hour ? value * 60 : value;
}
