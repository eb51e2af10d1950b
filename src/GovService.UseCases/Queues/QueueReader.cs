using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Accounts;
using GovService.UseCases.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Queues;

/// <summary>Reads a page of what waits, with its lights, and counts the whole: two statements, three for own tasks.</summary>
internal sealed class QueueReader(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, IWorkingCalendars calendars, TimeProvider clock)
{
    public async Task<QueuePage> ReadAsync(
        IQueryable<Application> waiting, QueueSelection selection, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var inScope = await ScopeAsync(waiting, selection.Scope, ct);
        var counts = await CountAsync(inScope, now, ct);
        var rows = await After(selection.Of(inScope, now), selection.After)
            .Select(a => new Row(
                a.Id, a.Number, a.ServiceItemVersionId, a.DepartmentId, a.DistrictCode, a.Applicant.Kind,
                a.Applicant.Name, a.Status, a.CreatedAt, a.ClockStartedAt, a.DueBy, a.PausedSince, a.Proposal,
                a.HandlerId, a.HandlerName, EF.Property<uint>(a, "Version")))
            .Take(QueuePage.Size + 1)
            .ToListAsync(ct);

        var shown = rows.Take(QueuePage.Size).ToList();
        List<QueueEntry> entries = [];
        foreach (var row in shown) entries.Add(await EntryAsync(row, now, ct));

        var next = rows.Count > QueuePage.Size ? new QueuePosition(shown[^1].DueBy, shown[^1].Id) : null;
        return new(entries, next, counts.Sum(c => c.Waiting), LightsOf(counts), await GroupsAsync(counts, ct));
    }

    private async Task<IQueryable<Application>> ScopeAsync(
        IQueryable<Application> waiting, QueueScope scope, CancellationToken ct)
    {
        if (scope == QueueScope.Department) return waiting;
        if (scope == QueueScope.Pool) return waiting.Where(a => a.HandlerId == null);

        List<UserId?> tables = [user.Id, .. await db.Absences.CoveredByAsync(user.Id, clock, ct)];
        return waiting.Where(a => tables.Contains(a.HandlerId));
    }

    // What has no limit stands last, as PostgreSQL sorts it.
    private static IQueryable<Application> After(IQueryable<Application> selected, QueuePosition? position)
    {
        selected = position switch
        {
            null => selected,
            { DueBy: null, Id: var id } => selected.Where(a => a.DueBy == null && a.Id.CompareTo(id) > 0),
            { DueBy: { } dueBy, Id: var id } => selected.Where(a =>
                a.DueBy == null || a.DueBy > dueBy || (a.DueBy == dueBy && a.Id.CompareTo(id) > 0)),
        };
        return selected.OrderBy(a => a.DueBy).ThenBy(a => a.Id);
    }

    private static Task<List<Counted>> CountAsync(
        IQueryable<Application> inScope, DateTimeOffset now, CancellationToken ct) =>
        inScope
            .GroupBy(a => new { a.ServiceItemId, a.DepartmentId })
            .Select(g => new Counted(
                g.Key.ServiceItemId,
                g.Key.DepartmentId,
                g.Count(),
                g.Count(a => a.DueBy < now),
                g.Count(a => a.DueBy >= now && a.Announced != WarningLight.Green),
                g.Count(a => a.PausedSince != null)))
            .ToListAsync(ct);

    private static QueueLights LightsOf(IReadOnlyList<Counted> counts)
    {
        var (red, yellow, paused) = (counts.Sum(c => c.Red), counts.Sum(c => c.Yellow), counts.Sum(c => c.Paused));
        return new(red, yellow, counts.Sum(c => c.Waiting) - red - yellow - paused, paused);
    }

    private async Task<IReadOnlyList<QueueGroup>> GroupsAsync(IReadOnlyList<Counted> counts, CancellationToken ct)
    {
        List<QueueGroup> groups = [];
        foreach (var count in counts)
        {
            var item = await catalogue.FindAsync(count.Item, ct);
            groups.Add(new(
                count.Item, item?.Content.Name ?? "", count.Department,
                await DepartmentNameAsync(count.Department, ct), count.Waiting));
        }

        return [.. groups.OrderByDescending(g => g.Waiting).ThenBy(g => g.ItemName, StringComparer.Ordinal)];
    }

    private async Task<QueueEntry> EntryAsync(Row row, DateTimeOffset now, CancellationToken ct)
    {
        var item = await catalogue.ContentAsync(row.Version, ct);
        var calendar = await calendars.ForAsync(row.District, ct);
        return new(
            row.Id, row.Number, item.Name, await DepartmentNameAsync(row.Department, ct),
            PersonalData.NameOf(row.Kind, row.ApplicantName), row.Status, row.SubmittedAt, row.DueBy,
            LightOf(row, now, calendar),
            row.DueBy is { } last ? calendar.WorkingDaysBetween(ChinaTime.Day(now), ChinaTime.Day(last)) : null,
            row.Proposal?.Kind, row.Proposal?.ProposedByName,
            row.HandlerName, row.Handler == user.Id, row.RowVersion);
    }

    private static WarningLight LightOf(Row row, DateTimeOffset now, WorkingCalendar calendar) => row switch
    {
        { PausedSince: not null } => WarningLight.Paused,
        { StartedAt: { } started, DueBy: { } due } => WarningLights.At(now, started, due, calendar),
        _ => WarningLight.Green,
    };

    private async Task<string> DepartmentNameAsync(DepartmentId id, CancellationToken ct) =>
        (await catalogue.ReferenceAsync(ct)).Departments.GetValueOrDefault(id)?.Name ?? "";

    private sealed record Counted(
        ServiceItemId Item, DepartmentId Department, int Waiting, int Red, int Yellow, int Paused);

    private sealed record Row(
        ApplicationId Id, string Number, ServiceItemVersionId Version, DepartmentId Department, string District,
        Audience Kind, string ApplicantName, ApplicationStatus Status, DateTimeOffset SubmittedAt,
        DateTimeOffset? StartedAt, DateTimeOffset? DueBy, DateTimeOffset? PausedSince, RefusalProposal? Proposal,
        UserId? Handler, string? HandlerName, uint RowVersion);
}
