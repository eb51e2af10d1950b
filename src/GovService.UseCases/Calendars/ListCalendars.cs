using GovService.Domain.Calendars;
using GovService.Domain.Departments;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Calendars;

/// <summary>工作日历一览: every region's notices, year by year, and the recounts that they set off.</summary>
[Allow(Role.SystemAdministrator)]
public sealed record ListCalendars : IQuery<CalendarOverview>;

/// <param name="ProvisionalFrom">The first day whose dates are provisional: a notice of the country is still to come.</param>
public sealed record CalendarOverview(
    IReadOnlyList<CalendarNoticeLine> Notices, IReadOnlyList<RecountLine> Recounts, DateOnly ProvisionalFrom);

/// <param name="RegionName">Null for the country.</param>
public sealed record CalendarNoticeLine(
    string RegionCode,
    string? RegionName,
    int Year,
    IReadOnlyList<CalendarDay> Days,
    string Source,
    DateTimeOffset ImportedAt,
    string ImportedBy)
{
    public int DaysOff => Days.Count(d => d.Kind is CalendarDayKind.Holiday);

    public int AdjustedWorkdays => Days.Count(d => d.Kind is CalendarDayKind.AdjustedWorkday);
}

/// <param name="FinishedAt">Null while it goes on.</param>
public sealed record RecountLine(string? RegionName, DateTimeOffset CreatedAt, int Counted, DateTimeOffset? FinishedAt);

internal sealed class ListCalendarsHandler(IGovServiceDb db, ICatalogue catalogue, TimeProvider clock)
    : IQueryHandler<ListCalendars, CalendarOverview>
{
    private const int ShownRecounts = 10;

    public async Task<CalendarOverview> Handle(ListCalendars query, CancellationToken ct)
    {
        var regions = (await catalogue.ReferenceAsync(ct)).Regions;
        var notices = await db.CalendarNotices
            .OrderBy(n => n.RegionCode).ThenByDescending(n => n.Year)
            .Select(n => new { n.RegionCode, n.Year, n.Days, n.Source, n.ImportedAt, n.ImportedBy })
            .ToListAsync(ct);
        var recounts = await db.DueDateRecounts
            .OrderByDescending(r => r.CreatedAt).Take(ShownRecounts)
            .Select(r => new { r.RegionCode, r.CreatedAt, r.Counted, r.FinishedAt })
            .ToListAsync(ct);
        return new(
            [
                .. notices.Select(n => new CalendarNoticeLine(
                    n.RegionCode, NameOf(n.RegionCode), n.Year, n.Days, n.Source, n.ImportedAt, n.ImportedBy)),
            ],
            [.. recounts.Select(r => new RecountLine(NameOf(r.RegionCode), r.CreatedAt, r.Counted, r.FinishedAt))],
            ProvisionalFrom(
                notices.Where(n => n.RegionCode == Regions.National).Select(n => n.Year),
                ChinaTime.Day(clock.GetUtcNow())));

        string? NameOf(string region) => region == Regions.National ? null : regions.GetValueOrDefault(region)?.Name ?? region;
    }

    private static DateOnly ProvisionalFrom(IEnumerable<int> years, DateOnly today)
    {
        var calendar = new WorkingCalendar([], years);
        var day = today;
        while (!calendar.IsProvisional(day, day)) day = day.AddDays(1);
        return day;
    }
}
