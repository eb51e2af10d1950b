using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using GovService.UseCases.ServiceItems;
using GovService.UseCases.ServiceItems.Import;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>
/// 到时发布: everything in a set goes into force in one serialisable transaction: versions, search index, and by trigger
/// the word to every node's cache. Or nothing does. A second node finds nothing left to publish.
/// </summary>
[Allow(Role.System)]
[RepeatOnConflict]
public sealed record PublishSet(PublicationSetId SetId) : ICommand<PublicationOutcome>;

/// <param name="Obstacle">What stood in the way; null when all is in force, or was already.</param>
/// <param name="FailedAt">The member in which it stood, where it was one.</param>
public sealed record PublicationOutcome(Error? Obstacle, ItemRevisionId? FailedAt = null);

internal sealed class PublishSetHandler(
    IGovServiceDb db, ICurrentUser user, PublicationCheck check, PublishedIndex index, IDigest digest, TimeProvider clock)
    : ICommandHandler<PublishSet, PublicationOutcome>
{
    public async Task<Result<PublicationOutcome>> Handle(PublishSet command, CancellationToken ct)
    {
        await using var transaction = await db.BeginSerialisableAsync(ct);
        var stamp = user.Stamp(clock);
        var set = await db.PublicationSets.SingleOrDefaultAsync(
            s => s.Id == command.SetId && s.Status == PublicationSetStatus.Scheduled && s.EffectiveAt <= stamp.At, ct);
        if (set is null) return new PublicationOutcome(null);

        var members = await (
            from revision in db.ItemRevisions
            join item in db.ServiceItems on revision.ServiceItemId equals item.Id
            where revision.PublicationSetId == command.SetId
            select new SetMember(revision, item)).ToListAsync(ct);
        var obstacles = await check.ObstaclesAsync(members, ct);
        if (members.Find(m => obstacles[m.Revision.Id].Count > 0) is { Revision.Id: var hindered })
            return new PublicationOutcome(obstacles[hindered][0], hindered);

        var published = set.Publish(
            [.. members.Select(m => (m.Revision, m.Item, ContentHash.Of(m.Revision.Content, digest)))], stamp);
        if (!published.Succeeded) return new PublicationOutcome(published.Errors[0]);

        await StoreAsync(members, published.Value, ct);
        await transaction.CommitAsync(ct);
        return new PublicationOutcome(null);
    }

    private async Task StoreAsync(
        IReadOnlyList<SetMember> members, IReadOnlyList<ServiceItemVersion> versions, CancellationToken ct)
    {
        db.ServiceItemVersions.AddRange(versions);
        var byItem = versions.ToDictionary(v => v.ServiceItemId);
        await index.ReplaceAsync([.. members.Select(m => new IndexedItem(m.Item, byItem.GetValueOrDefault(m.Item.Id)))], ct);
        await db.SaveChangesAsync(ct);
    }
}
