using GovService.UseCases.Common;

namespace GovService.UseCases.Queues;

/// <summary>待会签: other departments' applications in which one of the caller's is asked for its word.</summary>
[Allow(Role.Reviewer)]
public sealed record ListLaneQueue(QueueSelection Selection) : IQuery<QueuePage>;

internal sealed class ListLaneQueueHandler(IGovServiceDb db, ICurrentUser user, QueueReader queues)
    : IQueryHandler<ListLaneQueue, QueuePage>
{
    public Task<QueuePage> Handle(ListLaneQueue query, CancellationToken ct) =>
        queues.ReadAsync(db.Applications.WaitingInLane(user), query.Selection, ct);
}
