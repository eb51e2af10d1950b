using FluentValidation;
using GovService.Domain.Calendars;
using GovService.Domain.Departments;
using GovService.UseCases.Applications;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Calendars;

/// <summary>
/// 导入工作日历: takes in the holiday notices of one region, year by year. Each year of the file replaces that year's notice
/// whole; other years stay. All or nothing. When something changed, a recount of the region's open applications is
/// ordered in the same commit.
/// </summary>
/// <param name="Json">The file; see <see cref="CalendarFile"/>.</param>
/// <param name="IsTrial">试算: says what would change, and for how many applications, and writes nothing.</param>
/// <param name="OnlyNewYears">Leaves years alone that are there: what ships with the product gives way to what was imported.</param>
[Allow(Role.System, Role.SystemAdministrator)]
public sealed record ImportCalendar(string Json, bool IsTrial = false, bool OnlyNewYears = false) : ICommand<CalendarReport>
{
    public const int LargestFile = 1024 * 1024;
}

internal sealed class ImportCalendarValidator : AbstractValidator<ImportCalendar>
{
    public ImportCalendarValidator()
    {
        RuleFor(c => c.Json).NotEmpty().WithErrorCode("calendar.empty");
        RuleFor(c => c.Json).MaximumLength(ImportCalendar.LargestFile).WithErrorCode("calendar.too_large");
    }
}

internal sealed class ImportCalendarHandler(IGovServiceDb db, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<ImportCalendar, CalendarReport>
{
    private const int BatchSize = 200;

    /// <summary>Every node has heard of the notice by then: nobody counts with the old one behind the recount's back.</summary>
    private static readonly TimeSpan UntilAllHaveHeard = TimeSpan.FromSeconds(5);

    public async Task<Result<CalendarReport>> Handle(ImportCalendar command, CancellationToken ct)
    {
        var file = CalendarFile.Parse(command.Json);
        if (file.Problems.Count == 0 && !await IsKnownAsync(file.RegionCode, ct))
            file.Refuse("", CalendarErrors.RegionUnknown, file.RegionCode);
        if (file.Problems.Count > 0) return CalendarReport.Refused(file.Problems);

        var stamp = user.Stamp(clock);
        var stored = await db.CalendarNotices.ToListAsync(ct);
        var known = stored.Where(n => n.RegionCode == file.RegionCode).Select(n => n.Year).ToHashSet();
        List<CalendarYear> years =
        [
            .. from notice in file.Notices
               where !command.OnlyNewYears || !known.Contains(notice.Year)
               select Take(notice.Year, notice.Days, file, stored, stamp),
        ];
        var report = new CalendarReport([], file.RegionCode, years, command.IsTrial, Open: 0, Moving: null);
        if (report.ChangesNothing) return report;

        report = report with { Open = await db.Applications.OpenIn(file.RegionCode).CountAsync(ct) };
        if (command.IsTrial) return report with { Moving = await CountMovingAsync(file.RegionCode, new(stored), stamp, ct) };

        db.DueDateRecounts.Add(DueDateRecount.Order(file.RegionCode, stamp.At, stamp.At + UntilAllHaveHeard));
        await db.SaveChangesAsync(ct);
        return report;
    }

    private async Task<bool> IsKnownAsync(string region, CancellationToken ct) =>
        region == Regions.National || await db.Regions.AnyAsync(r => r.Code == region, ct);

    private CalendarYear Take(
        int year, IReadOnlyList<CalendarDay> days, CalendarFile file, List<CalendarNotice> stored, Stamp stamp)
    {
        var change = CalendarChange.Unchanged;
        if (stored.Find(n => n.RegionCode == file.RegionCode && n.Year == year) is not { } notice)
        {
            notice = CalendarNotice.Announce(file.RegionCode, year, days, file.SourceOf(year), stamp);
            db.CalendarNotices.Add(notice);
            stored.Add(notice);
            change = CalendarChange.Added;
        }
        else if (!notice.Says(days))
        {
            notice.Replace(days, file.SourceOf(year), stamp);
            change = CalendarChange.Replaced;
        }

        return new(
            year,
            days.Count(d => d.Kind is CalendarDayKind.Holiday),
            days.Count(d => d.Kind is CalendarDayKind.AdjustedWorkday),
            change);
    }

    /// <summary>Counts copies again, batch by batch; nothing of it is saved.</summary>
    private async Task<int> CountMovingAsync(string region, RegionalCalendars calendars, Stamp stamp, CancellationToken ct)
    {
        var moving = 0;
        for (ApplicationId? last = null; ;)
        {
            var batch = await db.Applications.OpenIn(region).AsNoTracking()
                .Where(a => last == null || a.Id.CompareTo(last.Value) > 0)
                .OrderBy(a => a.Id).Take(BatchSize)
                .ToListAsync(ct);
            moving += batch.Count(a => a.Recount(stamp, calendars.For(a.DistrictCode)));
            if (batch.Count < BatchSize) return moving;
            last = batch[^1].Id;
        }
    }
}
