using GovService.Domain.Departments;

namespace GovService.Domain.Calendars;

/// <summary>
/// 节假日安排通知: the days that one notice takes out of the ordinary week, for one year and one region. A region's own
/// notice (地方性假日, 停工) stands over the national one.
/// </summary>
public sealed class CalendarNotice : AggregateRoot
{
    private CalendarNotice() { } // EF Core

    /// <summary>区划代码 of twelve digits; <see cref="Regions.National"/> for the country.</summary>
    public string RegionCode { get; private init; } = "";

    /// <summary>The year it is for; it may name days of the December before and the January after.</summary>
    public int Year { get; private init; }

    public IReadOnlyList<CalendarDay> Days { get; private set; } = [];

    /// <summary>Where it was published.</summary>
    public string Source { get; private set; } = "";

    public DateTimeOffset ImportedAt { get; private set; }
    public string ImportedBy { get; private set; } = "";

    public static CalendarNotice Announce(
        string regionCode, int year, IReadOnlyList<CalendarDay> days, string source, Stamp stamp)
    {
        var notice = new CalendarNotice { RegionCode = regionCode, Year = year };
        notice.Replace(days, source, stamp);
        return notice;
    }

    /// <summary>A notice published anew holds whole: what it no longer names is an ordinary day again.</summary>
    public void Replace(IReadOnlyList<CalendarDay> days, string source, Stamp stamp) =>
        (Days, Source, ImportedAt, ImportedBy) = (days, source, stamp.At, stamp.Name);

    public bool Says(IReadOnlyList<CalendarDay> days) => Days.SequenceEqual(days);
}
