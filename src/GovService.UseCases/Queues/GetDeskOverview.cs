using GovService.Domain.Applications;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Queues;

/// <summary>工作台首页: the queues of the caller's roles, and how much waits in each.</summary>
[Allow(Role.WindowClerk, Role.Reviewer, Role.DecisionMaker, Role.Supervisor)]
public sealed record GetDeskOverview : IQuery<IReadOnlyList<DeskQueue>>;

/// <param name="Role">Whose queue it is.</param>
public sealed record DeskQueue(Role Role, int Waiting, int Overdue);

internal sealed class GetDeskOverviewHandler(IGovServiceDb db, ICurrentUser user, TimeProvider clock)
    : IQueryHandler<GetDeskOverview, IReadOnlyList<DeskQueue>>
{
    public async Task<IReadOnlyList<DeskQueue>> Handle(GetDeskOverview query, CancellationToken ct)
    {
        (Role Role, IQueryable<Application> Waiting)[] queues =
        [
            (Role.WindowClerk, db.Applications.WaitingAtCounter(user)),
            (Role.Reviewer, db.Applications.WaitingForReview(user)),
            (Role.DecisionMaker, db.Applications.WaitingForDecision(user)),
            (Role.Supervisor, db.Applications.WaitingForSecondSignature(user)),
        ];

        var now = clock.GetUtcNow();
        List<DeskQueue> overview = [];
        foreach (var (role, waiting) in queues.Where(q => user.Rights.Roles.Contains(q.Role)))
        {
            var counts = await waiting.GroupBy(_ => 1)
                .Select(g => new { Waiting = g.Count(), Overdue = g.Count(a => a.DueBy < now) })
                .SingleOrDefaultAsync(ct);
            overview.Add(new(role, counts?.Waiting ?? 0, counts?.Overdue ?? 0));
        }

        return overview;
    }
}
