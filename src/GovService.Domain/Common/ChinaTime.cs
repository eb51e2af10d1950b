namespace GovService.Domain.Common;

/// <summary>北京时间: one zone, UTC+8, no daylight saving. Legal days and business hours are read in it.</summary>
public static class ChinaTime
{
    public static readonly TimeSpan Offset = TimeSpan.FromHours(8);

    /// <summary>下班时间: a limit in days ends at the close of business of its last day (民法典 art. 203).</summary>
    public static readonly TimeOnly CloseOfBusiness = new(17, 0);

    public static DateTime Local(DateTimeOffset instant) => instant.ToOffset(Offset).DateTime;

    public static DateOnly Day(DateTimeOffset instant) => DateOnly.FromDateTime(Local(instant));

    /// <summary>The instant of a Chinese wall-clock time, in UTC.</summary>
    public static DateTimeOffset Instant(DateOnly day, TimeOnly time) =>
        new DateTimeOffset(day.ToDateTime(time), Offset).ToUniversalTime();

    public static DateTimeOffset CloseOf(DateOnly day) => Instant(day, CloseOfBusiness);
}
