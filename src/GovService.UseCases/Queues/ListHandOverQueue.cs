using GovService.UseCases.Common;

namespace GovService.UseCases.Queues;

/// <summary>待送达: results that wait at the caller's window to be collected or posted.</summary>
[Allow(Role.WindowClerk)]
public sealed record ListHandOverQueue(QueueSelection Selection) : IQuery<QueuePage>;

internal sealed class ListHandOverQueueHandler(IGovServiceDb db, ICurrentUser user, QueueReader queues)
    : IQueryHandler<ListHandOverQueue, QueuePage>
{
    public Task<QueuePage> Handle(ListHandOverQueue query, CancellationToken ct) =>
        queues.ReadAsync(db.Applications.WaitingForHandOver(user), query.Selection, ct);
}
