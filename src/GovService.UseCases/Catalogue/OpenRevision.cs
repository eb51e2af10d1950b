using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>开始修订: a new revision that goes on from the version in force. An item has one open revision at a time.</summary>
[Allow(Role.ItemEditor)]
public sealed record OpenRevision(ServiceItemId ItemId) : ICommand<ItemRevisionId>;

internal sealed class OpenRevisionHandler(IGovServiceDb db, ICurrentUser user, RevisionGround ground, TimeProvider clock)
    : ICommandHandler<OpenRevision, ItemRevisionId>
{
    public async Task<Result<ItemRevisionId>> Handle(OpenRevision command, CancellationToken ct)
    {
        var item = await db.ServiceItems.AsNoTracking().EditableBy(user).SingleOrDefaultAsync(i => i.Id == command.ItemId, ct);
        if (item is null) return ServiceItemErrors.NotFound;
        if (item.State == ItemState.Cancelled) return ServiceItemErrors.StateNotAllowed;
        if (await db.ItemRevisions.StillOpen().AnyAsync(r => r.ServiceItemId == item.Id, ct)) return RevisionErrors.AlreadyOpen;

        var published = await ground.VersionAsync(item, item.CurrentVersionNumber, ct);
        var discarded = published is null ? await LastDraftAsync(item.Id, ct) : null;
        var stamp = user.Stamp(clock);
        var revision = ItemRevision.Open(
            item, published ?? discarded!.Content, CauseOf(item, stamp.Day), gaveWay: [], stamp,
            discarded is null ? [] : discarded.Editors.Union(discarded.CoAuthors));
        db.ItemRevisions.Add(revision);
        await db.SaveChangesAsync(ct);
        return revision.Id;
    }

    private static RevisionCause CauseOf(ServiceItem item, DateOnly today) => item switch
    {
        { CurrentVersionNumber: 0 } => RevisionCause.NewItem,
        { ReviewBy: { } reviewBy } when reviewBy < today => RevisionCause.ReviewDue,
        _ => RevisionCause.Initiative,
    };

    /// <summary>An item that was never published goes on from the draft that was discarded.</summary>
    private Task<ItemRevision> LastDraftAsync(ServiceItemId item, CancellationToken ct) =>
        db.ItemRevisions.AsNoTracking().Where(r => r.ServiceItemId == item).OrderByDescending(r => r.Id).FirstAsync(ct);
}
