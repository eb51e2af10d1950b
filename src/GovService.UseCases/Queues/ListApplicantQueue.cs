using GovService.UseCases.Common;

namespace GovService.UseCases.Queues;

/// <summary>等申请人: what was sent back and not yet answered.</summary>
[Allow(Role.Reviewer)]
public sealed record ListApplicantQueue(QueueSelection Selection) : IQuery<QueuePage>;

internal sealed class ListApplicantQueueHandler(IGovServiceDb db, ICurrentUser user, QueueReader queues)
    : IQueryHandler<ListApplicantQueue, QueuePage>
{
    public Task<QueuePage> Handle(ListApplicantQueue query, CancellationToken ct) =>
        queues.ReadAsync(db.Applications.WaitingForApplicant(user), query.Selection, ct);
}
