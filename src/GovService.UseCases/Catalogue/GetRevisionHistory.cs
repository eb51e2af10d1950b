using GovService.Domain.ServiceItems.Changes;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>修改记录: who saved what, the newest first.</summary>
/// <param name="Before">The last edition of the page before; null for the first page.</param>
[Allow(Role.ItemEditor, Role.ItemApprover, Role.Publisher)]
public sealed record GetRevisionHistory(ItemRevisionId RevisionId, int? Before = null) : IQuery<RevisionHistoryPage>;

/// <param name="Next">Where the next page begins; null when this is the last.</param>
public sealed record RevisionHistoryPage(IReadOnlyList<RevisionEditEntry> Entries, int? Next)
{
    public const int Size = 50;
}

public sealed record RevisionEditEntry(int Edition, string Name, DateTimeOffset At, IReadOnlyList<ContentChange> Changes);

internal sealed class GetRevisionHistoryHandler(IGovServiceDb db, ICurrentUser user)
    : IQueryHandler<GetRevisionHistory, RevisionHistoryPage>
{
    public async Task<RevisionHistoryPage> Handle(GetRevisionHistory query, CancellationToken ct)
    {
        var visible = db.ItemRevisions.Of(db.ServiceItems.WorkedOnBy(user)).Where(r => r.Id == query.RevisionId);
        var edits = db.RevisionEdits.Where(e => visible.Any(r => r.Id == e.RevisionId));
        if (query.Before is { } before) edits = edits.Where(e => e.Edition < before);

        var rows = await edits.OrderByDescending(e => e.Edition).Take(RevisionHistoryPage.Size + 1)
            .Select(e => new RevisionEditEntry(e.Edition, e.Name, e.CreatedAt, e.Changes))
            .ToListAsync(ct);
        return new(
            [.. rows.Take(RevisionHistoryPage.Size)],
            rows.Count > RevisionHistoryPage.Size ? rows[RevisionHistoryPage.Size - 1].Edition : null);
    }
}
