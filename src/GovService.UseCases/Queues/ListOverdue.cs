using GovService.UseCases.Common;

namespace GovService.UseCases.Queues;

/// <summary>超期: whatever of the supervised departments has passed its limit, whoever has it.</summary>
[Allow(Role.Supervisor)]
public sealed record ListOverdue(QueueSelection Selection) : IQuery<QueuePage>;

internal sealed class ListOverdueHandler(IGovServiceDb db, ICurrentUser user, QueueReader queues, TimeProvider clock)
    : IQueryHandler<ListOverdue, QueuePage>
{
    public Task<QueuePage> Handle(ListOverdue query, CancellationToken ct) =>
        queues.ReadAsync(db.Applications.Overdue(user, clock.GetUtcNow()), query.Selection, ct);
}
