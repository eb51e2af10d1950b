using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>编制台: finds a revision among what the caller may see, lets the domain act on it, and saves in one commit.</summary>
internal sealed class RevisionDesk(IGovServiceDb db, ICurrentUser user, TimeProvider clock)
{
    /// <summary>An act on a revision as its reader saw it.</summary>
    public async Task<Result> PerformAsync(
        IQueryable<ServiceItem> visible,
        ItemRevisionId id,
        uint seenVersion,
        Func<ItemRevision, Stamp, Task<Result>> act,
        CancellationToken ct)
    {
        var found = await db.ItemRevisions.Of(visible).AsSeenAsync(id, seenVersion, ct);
        if (!found.Succeeded) return Result.Failure(found.Errors);

        var acted = await act(found.Value, user.Stamp(clock));
        if (!acted.Succeeded) return acted;

        await db.SaveChangesAsync(ct);
        return Result.Success;
    }

    /// <inheritdoc cref="PerformAsync(IQueryable{ServiceItem}, ItemRevisionId, uint, Func{ItemRevision, Stamp, Task{Result}}, CancellationToken)"/>
    public Task<Result> PerformAsync(
        IQueryable<ServiceItem> visible,
        ItemRevisionId id,
        uint seenVersion,
        Func<ItemRevision, Stamp, Result> act,
        CancellationToken ct) =>
        PerformAsync(visible, id, seenVersion, (revision, stamp) => Task.FromResult(act(revision, stamp)), ct);

    /// <summary>
    /// A saving merges with whatever was saved since the page was drawn; when another one commits first, it is run again
    /// on top of that one. What conflicts is answered, not refused.
    /// </summary>
    public async Task<Result<SavedRevision>> SaveAsync(
        ItemRevisionId id,
        Func<ItemRevision, Stamp, Task<(RevisionEdit? Edit, IReadOnlyList<Error> Refusals)>> save,
        CancellationToken ct)
    {
        await using var transaction = await db.BeginAsync(ct);
        var revision = await db.ItemRevisions.Of(db.ServiceItems.EditableBy(user)).SingleOrDefaultAsync(r => r.Id == id, ct);
        if (revision is null) return RevisionErrors.NotFound;
        if (revision.Status != RevisionStatus.Drafting) return RevisionErrors.NotEditable;

        var (edit, refusals) = await save(revision, user.Stamp(clock));
        if (edit is not null) db.RevisionEdits.Add(edit);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new SavedRevision(
            revision.Content,
            revision.Edition,
            refusals,
            db.ItemRevisions.Entry(revision).Property<uint>("Version").CurrentValue);
    }
}

/// <summary>已保存: the revision as it stands after a saving, with what others saved meanwhile.</summary>
/// <param name="Conflicts">Elements that somebody else had changed; theirs stands, and nothing was overwritten.</param>
/// <param name="SeenVersion">Goes back with the next act.</param>
public sealed record SavedRevision(
    ServiceItemContent Content, int Edition, IReadOnlyList<Error> Conflicts, uint SeenVersion);
