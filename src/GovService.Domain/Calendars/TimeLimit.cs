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
public sealed record TimeLimit(decimal? Value, LimitUnit Unit);
