using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Applications;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Queues;

/// <summary>Reads a page of what waits, with its lights, and counts the whole.</summary>
internal sealed class QueueReader(ICatalogue catalogue, IWorkingCalendars calendars, TimeProvider clock)
{
    public async Task<QueuePage> ReadAsync(
        IQueryable<Application> waiting, QueueSelection selection, CancellationToken ct)
    {
        var groups = await GroupsAsync(waiting, ct);
        var rows = await PageOf(waiting, selection)
            .Select(a => new Row(
                a.Id, a.Number, a.ServiceItemVersionId, a.DepartmentId, a.DistrictCode, a.Applicant.Kind,
                a.Applicant.Name, a.CreatedAt, a.ClockStartedAt, a.DueBy, a.PausedSince, a.Proposal))
            .Take(QueuePage.Size + 1)
            .ToListAsync(ct);

        var shown = rows.Take(QueuePage.Size).ToList();
        List<QueueEntry> entries = [];
        foreach (var row in shown) entries.Add(await EntryAsync(row, ct));

        var next = rows.Count > QueuePage.Size ? new QueuePosition(shown[^1].DueBy, shown[^1].Id) : null;
        return new(entries, next, groups.Sum(g => g.Waiting), groups);
    }

    private static IQueryable<Application> PageOf(IQueryable<Application> waiting, QueueSelection selection)
    {
        if (selection.Item is { } item) waiting = waiting.Where(a => a.ServiceItemId == item);
        if (selection.Department is { } department) waiting = waiting.Where(a => a.DepartmentId == department);

        // What has no limit stands last, as PostgreSQL sorts it.
        waiting = selection.After switch
        {
            null => waiting,
            { DueBy: null, Id: var id } => waiting.Where(a => a.DueBy == null && a.Id.CompareTo(id) > 0),
            { DueBy: { } dueBy, Id: var id } => waiting.Where(a =>
                a.DueBy == null || a.DueBy > dueBy || (a.DueBy == dueBy && a.Id.CompareTo(id) > 0)),
        };
        return waiting.OrderBy(a => a.DueBy).ThenBy(a => a.Id);
    }

    private async Task<IReadOnlyList<QueueGroup>> GroupsAsync(IQueryable<Application> waiting, CancellationToken ct)
    {
        var counts = await waiting
            .GroupBy(a => new { a.ServiceItemId, a.DepartmentId })
            .Select(g => new { g.Key.ServiceItemId, g.Key.DepartmentId, Waiting = g.Count() })
            .ToListAsync(ct);

        List<QueueGroup> groups = [];
        foreach (var count in counts)
        {
            var item = await catalogue.FindAsync(count.ServiceItemId, ct);
            groups.Add(new(
                count.ServiceItemId, item?.Content.Name ?? "", count.DepartmentId,
                await DepartmentNameAsync(count.DepartmentId, ct), count.Waiting));
        }

        return [.. groups.OrderByDescending(g => g.Waiting).ThenBy(g => g.ItemName, StringComparer.Ordinal)];
    }

    private async Task<QueueEntry> EntryAsync(Row row, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var item = await catalogue.ContentAsync(row.Version, ct);
        var calendar = await calendars.ForAsync(row.District, ct);
        return new(
            row.Id, row.Number, item.Name, await DepartmentNameAsync(row.Department, ct),
            PersonalData.NameOf(row.Kind, row.ApplicantName), row.SubmittedAt, row.DueBy,
            LightOf(row, now, calendar),
            row.DueBy is { } last ? calendar.WorkingDaysBetween(ChinaTime.Day(now), ChinaTime.Day(last)) : null,
            row.Proposal?.Kind, row.Proposal?.ProposedByName);
    }

    private static WarningLight LightOf(Row row, DateTimeOffset now, WorkingCalendar calendar) => row switch
    {
        { PausedSince: not null } => WarningLight.Paused,
        { StartedAt: { } started, DueBy: { } due } => WarningLights.At(now, started, due, calendar),
        _ => WarningLight.Green,
    };

    private async Task<string> DepartmentNameAsync(DepartmentId id, CancellationToken ct) =>
        (await catalogue.ReferenceAsync(ct)).Departments.GetValueOrDefault(id)?.Name ?? "";

    private sealed record Row(
        ApplicationId Id, string Number, ServiceItemVersionId Version, DepartmentId Department, string District,
        Audience Kind, string ApplicantName, DateTimeOffset SubmittedAt, DateTimeOffset? StartedAt,
        DateTimeOffset? DueBy, DateTimeOffset? PausedSince, RefusalProposal? Proposal);
}
