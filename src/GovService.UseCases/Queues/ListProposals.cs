using GovService.UseCases.Common;

namespace GovService.UseCases.Queues;

/// <summary>待复核: refusals that wait for their second signature.</summary>
[Allow(Role.Supervisor)]
public sealed record ListProposals(QueueSelection Selection) : IQuery<QueuePage>;

internal sealed class ListProposalsHandler(IGovServiceDb db, ICurrentUser user, QueueReader queues)
    : IQueryHandler<ListProposals, QueuePage>
{
    public Task<QueuePage> Handle(ListProposals query, CancellationToken ct) =>
        queues.ReadAsync(db.Applications.WaitingForSecondSignature(user), query.Selection, ct);
}
