using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Queues;

/// <summary>
/// 预警: yellow for whoever has it, or for the post while nobody does; red for the head and the supervision desk too
/// (reference 2.4). Read from what has been announced: a notice cannot be lost, and is over when its cause is.
/// </summary>
[Allow(Role.WindowClerk, Role.Reviewer, Role.DecisionMaker, Role.Supervisor)]
public sealed record GetDeskNotices : IQuery<IReadOnlyList<DeskNotice>>
{
    public const int Most = 20;
}

public sealed record DeskNotice(
    ApplicationId ApplicationId, ApplicationStatus Status, string ItemName, WarningLight Light, DateTimeOffset DueBy,
    string? HandlerName);

internal sealed class GetDeskNoticesHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, TimeProvider clock)
    : IQueryHandler<GetDeskNotices, IReadOnlyList<DeskNotice>>
{
    public async Task<IReadOnlyList<DeskNotice>> Handle(GetDeskNotices query, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        var told = Told(db.Applications.Where(a => a.Announced != WarningLight.Green && a.DueBy != null), now);
        var rows = await db.Applications
            .Where(a => told.Contains(a.Id))
            .OrderBy(a => a.DueBy).ThenBy(a => a.Id)
            .Select(a => new { a.Id, a.Status, a.ServiceItemVersionId, DueBy = a.DueBy!.Value, a.HandlerName })
            .Take(GetDeskNotices.Most)
            .ToListAsync(ct);

        List<DeskNotice> notices = [];
        foreach (var row in rows)
        {
            notices.Add(new(
                row.Id, row.Status, (await catalogue.ContentAsync(row.ServiceItemVersionId, ct)).Name,
                row.DueBy < now ? WarningLight.Red : WarningLight.Yellow, row.DueBy, row.HandlerName));
        }

        return notices;
    }

    /// <summary>What the caller has, what lies in the pools of their posts, and as head or supervisor all that is red.</summary>
    private IQueryable<ApplicationId> Told(IQueryable<Application> announced, DateTimeOffset now)
    {
        var me = user.Id;
        var mine = announced.Where(a => a.HandlerId == me);
        var pool = announced.Where(a => a.HandlerId == null);
        (Role Role, IQueryable<Application> Told)[] posts =
        [
            (Role.WindowClerk, mine.ReceivableAt(user)),
            (Role.WindowClerk, pool.WaitingAtCounter(user)),
            (Role.WindowClerk, pool.WaitingForHandOver(user)),
            (Role.Reviewer, pool.WaitingForReview(user)),
            (Role.DecisionMaker, pool.WaitingForDecision(user)),
            (Role.DecisionMaker, announced.Overdue(user, now)),
            (Role.Supervisor, pool.WaitingForSecondSignature(user)),
            (Role.Supervisor, announced.Overdue(user, now)),
        ];
        return posts.Where(p => user.Rights.Roles.Contains(p.Role))
            .Select(p => p.Told.Select(a => a.Id))
            .Aggregate(mine.HandledBy(user).Select(a => a.Id), (all, part) => all.Concat(part));
    }
}
