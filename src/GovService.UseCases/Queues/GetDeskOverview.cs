using GovService.Domain.Applications;
using GovService.Domain.Queues;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Queues;

/// <summary>工作台首页: the queues of the caller's roles, and how much waits in each.</summary>
[Allow(Role.WindowClerk, Role.Reviewer, Role.DecisionMaker, Role.Supervisor)]
public sealed record GetDeskOverview : IQuery<IReadOnlyList<DeskQueue>>;

/// <param name="Queue">Which list it is.</param>
public sealed record DeskQueue(QueueName Queue, int Waiting, int Overdue);

internal sealed class GetDeskOverviewHandler(IGovServiceDb db, ICurrentUser user, TimeProvider clock)
    : IQueryHandler<GetDeskOverview, IReadOnlyList<DeskQueue>>
{
    public async Task<IReadOnlyList<DeskQueue>> Handle(GetDeskOverview query, CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        (Role Role, QueueName Queue, IQueryable<Application> Waiting)[] queues =
        [
            (Role.WindowClerk, QueueName.Counter, db.Applications.WaitingAtCounter(user)),
            (Role.WindowClerk, QueueName.HandOver, db.Applications.WaitingForHandOver(user)),
            (Role.Reviewer, QueueName.Review, db.Applications.WaitingForReview(user)),
            (Role.Reviewer, QueueName.Lanes, db.Applications.WaitingInLane(user)),
            (Role.Reviewer, QueueName.Applicant, db.Applications.WaitingForApplicant(user)),
            (Role.DecisionMaker, QueueName.Decisions, db.Applications.WaitingForDecision(user)),
            (Role.Supervisor, QueueName.Proposals, db.Applications.WaitingForSecondSignature(user)),
            (Role.Supervisor, QueueName.Overdue, db.Applications.Overdue(user, now)),
        ];

        List<DeskQueue> overview = [];
        foreach (var (_, queue, waiting) in queues.Where(q => user.Rights.Roles.Contains(q.Role)))
        {
            var counts = await waiting.GroupBy(_ => 1)
                .Select(g => new { Waiting = g.Count(), Overdue = g.Count(a => a.DueBy < now) })
                .SingleOrDefaultAsync(ct);
            overview.Add(new(queue, counts?.Waiting ?? 0, counts?.Overdue ?? 0));
        }

        return overview;
    }
}
