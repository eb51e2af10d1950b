using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Linting;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using GovService.UseCases.ServiceItems.Linting;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>修订依据: what a revision is measured by: the version it goes on from, and the base of its item.</summary>
internal sealed class RevisionGround(IGovServiceDb db, ICatalogue catalogue)
{
    /// <summary>The version that a revision goes on from; null for a new item.</summary>
    public async Task<ServiceItemContent?> VersionAsync(ServiceItem item, int number, CancellationToken ct)
    {
        if (number == 0) return null;
        if (number == item.CurrentVersionNumber) return await catalogue.ContentAsync(item.CurrentVersionId, ct);

        return await db.ServiceItemVersions.Where(v => v.ServiceItemId == item.Id && v.Number == number)
            .Select(v => v.Content).SingleAsync(ct);
    }

    /// <summary>
    /// What the base of a local item says, or will say as soon as what is approved of it is in force: that is what the
    /// local item has to follow by then. Null for an item of its own.
    /// </summary>
    public async Task<ServiceItemContent?> BaseAsync(ServiceItem item, CancellationToken ct)
    {
        if (item.BaseItemId is not { } baseItem) return null;

        var coming = await db.ItemRevisions
            .Where(r => r.ServiceItemId == baseItem)
            .Where(r => r.Status == RevisionStatus.Approved || r.Status == RevisionStatus.Scheduled)
            .Select(r => r.Content)
            .SingleOrDefaultAsync(ct);
        return coming ?? (await catalogue.FindAsync(baseItem, ct))?.Content;
    }

    public async Task<LintContext> LintContextAsync(CancellationToken ct) =>
        (await catalogue.ReferenceAsync(ct)).ToLintContext();

    public async Task<RevisionCheck> CheckAsync(ItemRevision revision, CancellationToken ct)
    {
        var item = await db.ServiceItems.AsNoTracking().SingleAsync(i => i.Id == revision.ServiceItemId, ct);
        var check = RevisionCheck.Of(revision, await BaseAsync(item, ct), await LintContextAsync(ct));
        var unchanged = RevisionCheck.Unchanged(revision, await VersionAsync(item, revision.FromNumber, ct));
        return check with { Obstacles = [.. check.Obstacles, .. unchanged] };
    }
}
