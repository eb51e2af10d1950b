using GovService.UseCases.Common;

namespace GovService.UseCases.Queues;

/// <summary>待审核: what was accepted and waits for a reviewer of the caller's departments.</summary>
[Allow(Role.Reviewer)]
public sealed record ListReviewQueue(QueueSelection Selection) : IQuery<QueuePage>;

internal sealed class ListReviewQueueHandler(IGovServiceDb db, ICurrentUser user, QueueReader queues)
    : IQueryHandler<ListReviewQueue, QueuePage>
{
    public Task<QueuePage> Handle(ListReviewQueue query, CancellationToken ct) =>
        queues.ReadAsync(db.Applications.WaitingForReview(user), query.Selection, ct);
}
