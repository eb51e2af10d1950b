using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>查看发布集. Null: not there, or of another region.</summary>
[Allow(Role.Publisher)]
public sealed record GetPublicationSet(PublicationSetId SetId) : IQuery<PublicationSetView?>;

/// <param name="FailureCode">Code of what stood in the way, when it could not be published.</param>
/// <param name="FailedAt">The member in which it stood.</param>
public sealed record PublicationSetView(
    PublicationSetId Id,
    string Name,
    PublicationSetStatus Status,
    DateTimeOffset EffectiveAt,
    DateTimeOffset? EndedAt,
    string PublisherName,
    string? FailureCode,
    ItemRevisionId? FailedAt,
    IReadOnlyList<PublicationSetMember> Members,
    uint SeenVersion);

public sealed record PublicationSetMember(
    ItemRevisionId RevisionId, ServiceItemId ItemId, string ItemName, RevisionStatus Status, DraftPolicy Drafts);

internal sealed class GetPublicationSetHandler(IGovServiceDb db, PublicationSets sets)
    : IQueryHandler<GetPublicationSet, PublicationSetView?>
{
    public async Task<PublicationSetView?> Handle(GetPublicationSet query, CancellationToken ct)
    {
        var found = await sets.Around().AsNoTracking().Where(s => s.Id == query.SetId)
            .Select(s => new { Set = s, Version = EF.Property<uint>(s, "Version") })
            .SingleOrDefaultAsync(ct);
        if (found is null || !await sets.IsPublishableAsync(found.Set, ct)) return null;

        var set = found.Set;
        var ids = set.Members.Select(m => m.RevisionId).ToList();
        var members = await db.ItemRevisions.Where(r => ids.Contains(r.Id))
            .Join(db.ServiceItems, r => r.ServiceItemId, i => i.Id, (r, i) => new { r.Id, i.Name, r.Status })
            .ToDictionaryAsync(r => r.Id, ct);
        return new(
            set.Id,
            set.Name,
            set.Status,
            set.EffectiveAt,
            set.EndedAt,
            set.PublisherName,
            set.FailureCode,
            set.FailedAt,
            [
                .. set.Members.Select(m => new PublicationSetMember(
                    m.RevisionId, m.ServiceItemId, members[m.RevisionId].Name, members[m.RevisionId].Status, m.Drafts)),
            ],
            found.Version);
    }
}
