using GovService.Domain.Queues;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Queues;

/// <summary>我的视图: what the caller saved of one queue.</summary>
[Allow(Role.WindowClerk, Role.Reviewer, Role.DecisionMaker, Role.Supervisor)]
public sealed record ListViews(QueueName Queue) : IQuery<IReadOnlyList<QueueViewEntry>>;

/// <param name="Filter">What is selected, as the address of the queue spells it.</param>
public sealed record QueueViewEntry(SavedViewId Id, string Name, string Filter, bool IsDefault);

internal sealed class ListViewsHandler(IGovServiceDb db, ICurrentUser user)
    : IQueryHandler<ListViews, IReadOnlyList<QueueViewEntry>>
{
    public async Task<IReadOnlyList<QueueViewEntry>> Handle(ListViews query, CancellationToken ct)
    {
        var me = user.Id;
        return await db.SavedViews
            .Where(v => v.AccountId == me && v.Queue == query.Queue)
            .OrderBy(v => v.CreatedAt)
            .Select(v => new QueueViewEntry(v.Id, v.Name, v.Filter, v.IsDefault))
            .ToListAsync(ct);
    }
}
