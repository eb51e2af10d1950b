using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Drafts;

/// <summary>我的草稿: what the caller has begun and not handed in, the latest first.</summary>
[Allow(Role.Applicant)]
public sealed record ListMyDrafts : IQuery<IReadOnlyList<MyDraft>>
{
    public const int Longest = 50;
}

/// <param name="FirmName">Null when one applies for oneself.</param>
public sealed record MyDraft(ApplicationId Id, string ItemName, string? FirmName, DateTimeOffset SavedAt);

internal sealed class ListMyDraftsHandler(IGovServiceDb db, ICurrentUser user, ICatalogue catalogue)
    : IQueryHandler<ListMyDrafts, IReadOnlyList<MyDraft>>
{
    public async Task<IReadOnlyList<MyDraft>> Handle(ListMyDrafts query, CancellationToken ct)
    {
        var drafts = await db.ApplicationDrafts.OwnedBy(user)
            .Where(d => d.SubmittedAt == null)
            .OrderByDescending(d => d.ChangedAt)
            .Take(ListMyDrafts.Longest)
            .Select(d => new { d.Id, d.ServiceItemVersionId, d.Applicant.Name, d.Applicant.AgentName, d.ChangedAt })
            .ToListAsync(ct);

        List<MyDraft> lines = [];
        foreach (var draft in drafts)
        {
            var content = await catalogue.ContentAsync(draft.ServiceItemVersionId, ct);
            lines.Add(new MyDraft(draft.Id, content.Name, draft.AgentName is null ? null : draft.Name, draft.ChangedAt));
        }

        return lines;
    }
}
