using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Commitments;

/// <summary>承诺核查清单: what the caller's departments granted on promises and have still to check, most urgent first.</summary>
[Allow(Role.Reviewer)]
public sealed record ListCommitmentChecks : IQuery<IReadOnlyList<CommitmentCheckLine>>
{
    public const int Shown = 200;
}

/// <param name="Promises">What was promised, by the names of the materials.</param>
public sealed record CommitmentCheckLine(
    ApplicationId Id, string Number, string ItemName, IReadOnlyList<string> Promises, DateTimeOffset DueBy, bool IsOverdue);

internal sealed class ListCommitmentChecksHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, TimeProvider clock)
    : IQueryHandler<ListCommitmentChecks, IReadOnlyList<CommitmentCheckLine>>
{
    public async Task<IReadOnlyList<CommitmentCheckLine>> Handle(ListCommitmentChecks query, CancellationToken ct)
    {
        var rows = await db.CommitmentChecks.HandledBy(user).Where(c => c.CheckedAt == null)
            .OrderBy(c => c.DueBy)
            .Join(db.Applications, c => c.Id, a => a.Id, (c, a) => new { c.Id, a.Number, a.ServiceItemVersionId, c.Promises, c.DueBy })
            .Take(ListCommitmentChecks.Shown)
            .ToListAsync(ct);

        var now = clock.GetUtcNow();
        List<CommitmentCheckLine> lines = [];
        foreach (var row in rows)
        {
            var item = await catalogue.ContentAsync(row.ServiceItemVersionId, ct);
            lines.Add(new(row.Id, row.Number, item.Name, row.Promises, row.DueBy, row.DueBy < now));
        }

        return lines;
    }
}
