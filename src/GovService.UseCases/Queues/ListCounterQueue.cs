using GovService.UseCases.Common;

namespace GovService.UseCases.Queues;

/// <summary>待受理: what was handed in and waits at the caller's window.</summary>
[Allow(Role.WindowClerk)]
public sealed record ListCounterQueue(QueueSelection Selection) : IQuery<QueuePage>;

internal sealed class ListCounterQueueHandler(IGovServiceDb db, ICurrentUser user, QueueReader queues)
    : IQueryHandler<ListCounterQueue, QueuePage>
{
    public Task<QueuePage> Handle(ListCounterQueue query, CancellationToken ct) =>
        queues.ReadAsync(db.Applications.WaitingAtCounter(user), query.Selection, ct);
}
