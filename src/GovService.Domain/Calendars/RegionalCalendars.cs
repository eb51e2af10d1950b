using System.Collections.Concurrent;
using GovService.Domain.Departments;

namespace GovService.Domain.Calendars;

/// <summary>All notices in force, and the calendar that each region reads from them: the country's, then what stands over it.</summary>
public sealed class RegionalCalendars(IEnumerable<CalendarNotice> notices)
{
    private readonly ILookup<string, CalendarNotice> _byRegion =
        notices.OrderBy(n => n.Year).ToLookup(n => n.RegionCode, StringComparer.Ordinal);

    private readonly ConcurrentDictionary<string, WorkingCalendar> _calendars = new(StringComparer.Ordinal);

    public WorkingCalendar For(string regionCode)
    {
        IReadOnlyList<string> regions = [.. Regions.Down(regionCode).Where(_byRegion.Contains)];
        return _calendars.GetOrAdd(string.Join(' ', regions), _ => Read(regions)); // as many as regions with a notice
    }

    /// <summary>Whether a year is settled is for the country's notice alone to say.</summary>
    private WorkingCalendar Read(IReadOnlyList<string> regions) => new(
        regions.SelectMany(region => _byRegion[region]).SelectMany(notice => notice.Days),
        _byRegion[Regions.National].Select(notice => notice.Year));
}
