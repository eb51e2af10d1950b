using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Linting;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>A revision that is to be published, with its item.</summary>
internal sealed record SetMember(ItemRevision Revision, ServiceItem Item);

/// <summary>发布核对: whether revisions can go into force together, each beside what the others will say by then.</summary>
internal sealed class PublicationCheck(IGovServiceDb db, RevisionGround ground)
{
    /// <summary>What stands in the way of each member; nothing for most.</summary>
    public async Task<IReadOnlyDictionary<ItemRevisionId, IReadOnlyList<Error>>> ObstaclesAsync(
        IReadOnlyList<SetMember> members, CancellationToken ct)
    {
        var coming = members.ToDictionary(m => m.Item.Id, m => m.Revision.Content);
        var missing = members.Select(m => m.Item.BaseItemId).OfType<ServiceItemId>().Where(id => !coming.ContainsKey(id)).ToList();
        var inForce = await (
            from item in db.ServiceItems.Where(i => missing.Contains(i.Id))
            join version in db.ServiceItemVersions on item.CurrentVersionId equals version.Id
            select new { item.Id, version.Content }).ToDictionaryAsync(i => i.Id, i => i.Content, ct);

        var context = await ground.LintContextAsync(ct);
        return members.ToDictionary(m => m.Revision.Id, m => Obstacles(m, BaseOf(m.Item), context));

        ServiceItemContent? BaseOf(ServiceItem item) => item.BaseItemId is { } id
            ? coming.GetValueOrDefault(id) ?? inForce.GetValueOrDefault(id)
            : null;
    }

    private static IReadOnlyList<Error> Obstacles(SetMember member, ServiceItemContent? baseContent, LintContext context) =>
    [
        .. member.Item.State == ItemState.Cancelled ? [ServiceItemErrors.StateNotAllowed] : Array.Empty<Error>(),
        .. member.Item.CurrentVersionNumber == member.Revision.FromNumber ? Array.Empty<Error>() : [RevisionErrors.Overtaken],
        .. RevisionCheck.Of(member.Revision, baseContent, context).Obstacles,
    ];
}
