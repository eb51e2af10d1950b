using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Inheritance;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>
/// 上级变更: what has become of a base since one of its local items last followed it: every version published since, by
/// revision or by import, and what is approved and about to be. Nothing when the local item has followed all of it.
/// </summary>
internal sealed class BaseChanges(IGovServiceDb db, RevisionGround ground)
{
    /// <summary>Oldest first.</summary>
    public async Task<IReadOnlyList<BaseChange>> MissedByAsync(ServiceItem local, CancellationToken ct)
    {
        if (local.BaseItemId is not { } id) return [];

        var baseItem = await db.ServiceItems.AsNoTracking().SingleAsync(i => i.Id == id, ct);
        var followed = await LastFollowedAsync(local.Id, ct);
        var decided = await DecidedSinceAsync(id, followed ?? local.CreatedAt, ct);
        var published = await PublishedSinceAsync(id, followed ?? local.CreatedAt, ct);
        List<BaseChange> missed = [];
        foreach (var version in published)
        {
            var revision = decided.Find(d => d.Status == RevisionStatus.Published && d.ChangedAt == version.PublishedAt);
            if (followed is not null && revision?.ApprovedAt <= followed) continue; // followed when it was approved
            if (await ground.VersionAsync(baseItem, version.Number - 1, ct) is { } before)
                missed.Add(new(before, version.Content, revision?.Authors ?? []));
        }

        if (decided.Find(d => d.Status != RevisionStatus.Published) is { } coming
            && (followed is null || coming.ApprovedAt > followed)
            && await ground.VersionAsync(baseItem, coming.FromNumber, ct) is { } current)
        {
            missed.Add(new(current, coming.Content, coming.Authors));
        }

        return missed;
    }

    /// <summary>
    /// When the system last made the local item follow. What was discarded does not count: the item does not say it.
    /// </summary>
    private async Task<DateTimeOffset?> LastFollowedAsync(ServiceItemId local, CancellationToken ct)
    {
        var kept = db.ItemRevisions.Where(r => r.ServiceItemId == local && r.Status != RevisionStatus.Discarded);
        var opened = await kept.Where(r => r.Cause == RevisionCause.BaseChanged).MaxAsync(r => (DateTimeOffset?)r.CreatedAt, ct);
        var merged = await db.RevisionEdits
            .Where(e => e.By == UserId.System && kept.Any(r => r.Id == e.RevisionId))
            .MaxAsync(e => (DateTimeOffset?)e.CreatedAt, ct);
        return merged is null || opened > merged ? opened : merged;
    }

    private async Task<List<Decided>> DecidedSinceAsync(ServiceItemId baseItem, DateTimeOffset since, CancellationToken ct)
    {
        var revisions = await db.ItemRevisions.AsNoTracking()
            .Where(r => r.ServiceItemId == baseItem)
            .Where(r => r.Status == RevisionStatus.Approved || r.Status == RevisionStatus.Scheduled
                || (r.Status == RevisionStatus.Published && r.ChangedAt > since))
            .ToListAsync(ct);
        return
        [
            .. revisions.Select(r => new Decided(
                r.Status, r.FromNumber, r.Content, r.Editors, r.ChangedAt,
                r.Steps.Last(s => s.Action == RevisionAction.Approve).At)),
        ];
    }

    private Task<List<Published>> PublishedSinceAsync(ServiceItemId baseItem, DateTimeOffset since, CancellationToken ct) =>
        db.ServiceItemVersions
            .Where(v => v.ServiceItemId == baseItem && v.Number > 1 && v.PublishedAt > since)
            .OrderBy(v => v.Number)
            .Select(v => new Published(v.Number, v.PublishedAt, v.Content))
            .ToListAsync(ct);

    private sealed record Decided(
        RevisionStatus Status,
        int FromNumber,
        ServiceItemContent Content,
        IReadOnlyList<UserId> Authors,
        DateTimeOffset ChangedAt,
        DateTimeOffset ApprovedAt);

    private sealed record Published(int Number, DateTimeOffset PublishedAt, ServiceItemContent Content);
}

/// <summary>What a base said, and what it says or is about to say.</summary>
/// <param name="Authors">Who wrote it, where people did.</param>
internal sealed record BaseChange(ServiceItemContent Before, ServiceItemContent After, IReadOnlyList<UserId> Authors)
{
    /// <summary>The local content after all the changes, one after the other.</summary>
    public static BaseFollowing Follow(IReadOnlyList<BaseChange> changes, ServiceItemContent local) => changes.Aggregate(
        new BaseFollowing(local, []),
        (so, change) =>
        {
            var next = BaseFollowing.Of(change.Before, change.After, so.Content);
            return new BaseFollowing(next.Content, [.. so.GaveWay.Union(next.GaveWay)]);
        });
}
