using GovService.Domain.Supervision;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Supervision;

/// <summary>督办件: the departments' open cases, the most urgent first.</summary>
/// <param name="Trigger">Only those; null: all.</param>
/// <param name="After">The last row of the page before; null for the first page.</param>
[Allow(Role.Reviewer, Role.DecisionMaker, Role.Supervisor)]
public sealed record ListSupervisionCases(SupervisionTrigger? Trigger = null, SupervisionPosition? After = null)
    : IQuery<SupervisionPage>;

/// <summary>Where a page ends.</summary>
public sealed record SupervisionPosition(DateTimeOffset ReplyBy, SupervisionCaseId Id);

/// <param name="Next">Where the next page begins; null when this is the last.</param>
public sealed record SupervisionPage(IReadOnlyList<SupervisionEntry> Entries, SupervisionPosition? Next)
{
    public const int Size = 50;
}

public sealed record SupervisionEntry(
    SupervisionCaseId Id,
    string Number,
    string ItemName,
    string DepartmentName,
    SupervisionTrigger Trigger,
    SupervisionStatus Status,
    DateTimeOffset SentAt,
    DateTimeOffset ReplyBy,
    bool IsReplyLate);

internal sealed class ListSupervisionCasesHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, TimeProvider clock)
    : IQueryHandler<ListSupervisionCases, SupervisionPage>
{
    public async Task<SupervisionPage> Handle(ListSupervisionCases query, CancellationToken ct)
    {
        var cases = db.SupervisionCases.OfDepartmentsOf(user).Where(c => c.Status != SupervisionStatus.Closed);
        if (query.Trigger is { } trigger) cases = cases.Where(c => c.Trigger == trigger);
        if (query.After is { ReplyBy: var replyBy, Id: var id })
            cases = cases.Where(c => c.ReplyBy > replyBy || (c.ReplyBy == replyBy && c.Id.CompareTo(id) > 0));

        var rows = await (
            from supervised in cases
            join application in db.Applications on supervised.ApplicationId equals application.Id
            orderby supervised.ReplyBy, supervised.Id
            select new
            {
                supervised.Id,
                supervised.Number,
                supervised.DepartmentId,
                supervised.Trigger,
                supervised.Status,
                supervised.CreatedAt,
                supervised.ReplyBy,
                application.ServiceItemVersionId,
            }).Take(SupervisionPage.Size + 1).ToListAsync(ct);

        var (now, departments) = (clock.GetUtcNow(), (await catalogue.ReferenceAsync(ct)).Departments);
        List<SupervisionEntry> entries = [];
        foreach (var row in rows.Take(SupervisionPage.Size))
        {
            entries.Add(new(
                row.Id, row.Number, (await catalogue.ContentAsync(row.ServiceItemVersionId, ct)).Name,
                departments.GetValueOrDefault(row.DepartmentId)?.Name ?? "", row.Trigger, row.Status, row.CreatedAt,
                row.ReplyBy, row.Status == SupervisionStatus.Sent && row.ReplyBy < now));
        }

        return new(
            entries, rows.Count > SupervisionPage.Size ? new SupervisionPosition(entries[^1].ReplyBy, entries[^1].Id) : null);
    }
}
