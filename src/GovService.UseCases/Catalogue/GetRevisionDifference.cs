using GovService.Domain.ServiceItems.Changes;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>版本比较: what a revision changes of the version in force, and whom that touches. Null: not to be seen.</summary>
[Allow(Role.ItemEditor, Role.ItemApprover, Role.Publisher)]
public sealed record GetRevisionDifference(ItemRevisionId RevisionId) : IQuery<RevisionDifference?>;

/// <param name="Changes">None for a new item: all of it is new.</param>
public sealed record RevisionDifference(bool IsNewItem, IReadOnlyList<ContentChange> Changes, RevisionReach Reach);

internal sealed class GetRevisionDifferenceHandler(
    IGovServiceDb db, ICurrentUser user, RevisionGround ground, ReachReader reach)
    : IQueryHandler<GetRevisionDifference, RevisionDifference?>
{
    public async Task<RevisionDifference?> Handle(GetRevisionDifference query, CancellationToken ct)
    {
        var found = await (
            from item in db.ServiceItems.AsNoTracking().WorkedOnBy(user)
            join revision in db.ItemRevisions on item.Id equals revision.ServiceItemId
            where revision.Id == query.RevisionId
            select new { Item = item, revision.Content }).SingleOrDefaultAsync(ct);
        if (found is null) return null;

        var inForce = await ground.VersionAsync(found.Item, found.Item.CurrentVersionNumber, ct);
        var changes = inForce is null ? [] : ContentDifference.Between(inForce, found.Content);
        return new(inForce is null, changes, await reach.ReadAsync(found.Item.Id, inForce, changes, ct));
    }
}
