using GovService.UseCases.Common;

namespace GovService.UseCases.Queues;

/// <summary>待决定: what was reviewed, by somebody else, and waits for the caller's decision.</summary>
[Allow(Role.DecisionMaker)]
public sealed record ListDecisionQueue(QueueSelection Selection) : IQuery<QueuePage>;

internal sealed class ListDecisionQueueHandler(IGovServiceDb db, ICurrentUser user, QueueReader queues)
    : IQueryHandler<ListDecisionQueue, QueuePage>
{
    public Task<QueuePage> Handle(ListDecisionQueue query, CancellationToken ct) =>
        queues.ReadAsync(db.Applications.WaitingForDecision(user), query.Selection, ct);
}
