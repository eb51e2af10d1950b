using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>目录待办: what waits for the caller: to be written, approved, published or looked at again.</summary>
[Allow(Role.ItemEditor, Role.ItemApprover, Role.Publisher)]
public sealed record ListCatalogueTasks : IQuery<CatalogueTasks>
{
    /// <summary>Of each list; who has more to do begins with these.</summary>
    public const int Shown = 100;
}

/// <param name="Revisions">The longest unchanged first.</param>
/// <param name="ReviewsDue">Items that nobody has looked at for their period and that nobody is revising.</param>
/// <param name="Sets">Scheduled, the next first, and those that failed in the last month.</param>
public sealed record CatalogueTasks(
    IReadOnlyList<RevisionTask> Revisions, IReadOnlyList<ReviewTask> ReviewsDue, IReadOnlyList<PublicationSetEntry> Sets);

/// <summary>What a revision waits for.</summary>
public enum CatalogueTaskKind
{
    /// <summary>编制中.</summary>
    Draft,

    /// <summary>被退回.</summary>
    Returned,

    /// <summary>上级变更.</summary>
    BaseChanged,

    /// <summary>待审核.</summary>
    ToApprove,

    /// <summary>待发布.</summary>
    ToPublish,
}

/// <param name="LastWord">Why it was sent back, where it was.</param>
/// <param name="SeenVersion">Goes back with an act on the revision.</param>
public sealed record RevisionTask(
    CatalogueTaskKind Kind,
    ItemRevisionId RevisionId,
    ServiceItemId ItemId,
    string ItemName,
    string DepartmentName,
    RevisionStatus Status,
    RevisionCause Cause,
    DateTimeOffset ChangedAt,
    string? LastWord,
    bool IsOwnWork,
    uint SeenVersion);

public sealed record ReviewTask(ServiceItemId ItemId, string ItemName, string DepartmentName, DateOnly ReviewBy);

public sealed record PublicationSetEntry(
    PublicationSetId Id,
    string Name,
    PublicationSetStatus Status,
    DateTimeOffset EffectiveAt,
    int Members,
    string PublisherName,
    string? FailureCode);

internal sealed class ListCatalogueTasksHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, PublicationSets publicationSets, TimeProvider clock)
    : IQueryHandler<ListCatalogueTasks, CatalogueTasks>
{
    private static readonly TimeSpan FailuresShown = TimeSpan.FromDays(30);

    private bool Edits => user.Rights.Roles.Contains(Role.ItemEditor);

    public async Task<CatalogueTasks> Handle(ListCatalogueTasks query, CancellationToken ct)
    {
        var reference = await catalogue.ReferenceAsync(ct);
        return new(await RevisionsAsync(reference, ct), await ReviewsDueAsync(reference, ct), await SetsAsync(ct));
    }

    private async Task<IReadOnlyList<RevisionTask>> RevisionsAsync(CatalogueReference reference, CancellationToken ct)
    {
        var rows = await (
            from revision in Waiting()
            join item in db.ServiceItems on revision.ServiceItemId equals item.Id
            orderby revision.ChangedAt, revision.Id
            select new
            {
                revision.Id,
                revision.ServiceItemId,
                item.Name,
                item.DepartmentId,
                revision.Status,
                revision.Cause,
                revision.ChangedAt,
                revision.Steps,
                revision.Editors,
                revision.CoAuthors,
                Version = EF.Property<uint>(revision, "Version"),
            }).Take(ListCatalogueTasks.Shown).ToListAsync(ct);

        return
        [
            .. from row in rows
               let last = row.Steps is [.., var step] ? step : null
               select new RevisionTask(
                   KindOf(row.Status, row.Cause, last), row.Id, row.ServiceItemId, row.Name,
                   reference.Departments.GetValueOrDefault(row.DepartmentId)?.Name ?? "",
                   row.Status, row.Cause, row.ChangedAt, row.Status == RevisionStatus.Drafting ? last?.Comment : null,
                   ItemRevision.IsInHandsOf(user.Id, row.Editors.Concat(row.CoAuthors), row.Steps), row.Version),
        ];
    }

    /// <summary>Each role has its own step of the way, and one person may hold several roles.</summary>
    private IQueryable<ItemRevision> Waiting()
    {
        var roles = user.Rights.Roles;
        var editable = db.ServiceItems.EditableBy(user);
        var publishable = db.ServiceItems.PublishableBy(user);
        var (edits, approves) = (Edits, roles.Contains(Role.ItemApprover));
        return db.ItemRevisions.Where(r =>
            (edits && r.Status == RevisionStatus.Drafting && editable.Any(i => i.Id == r.ServiceItemId))
            || (approves && r.Status == RevisionStatus.InReview && editable.Any(i => i.Id == r.ServiceItemId))
            || (r.Status == RevisionStatus.Approved && publishable.Any(i => i.Id == r.ServiceItemId)));
    }

    private static CatalogueTaskKind KindOf(RevisionStatus status, RevisionCause cause, RevisionStep? last) => status switch
    {
        RevisionStatus.InReview => CatalogueTaskKind.ToApprove,
        RevisionStatus.Approved => CatalogueTaskKind.ToPublish,
        _ when last?.Action == RevisionAction.Return => CatalogueTaskKind.Returned,
        _ when cause == RevisionCause.BaseChanged => CatalogueTaskKind.BaseChanged,
        _ => CatalogueTaskKind.Draft,
    };

    private async Task<IReadOnlyList<ReviewTask>> ReviewsDueAsync(CatalogueReference reference, CancellationToken ct)
    {
        if (!Edits) return [];

        var today = ChinaTime.Day(clock.GetUtcNow());
        var rows = await db.ServiceItems.EditableBy(user)
            .Where(i => i.ReviewBy < today && i.State != ItemState.Cancelled)
            .Where(i => !db.ItemRevisions.StillOpen().Any(r => r.ServiceItemId == i.Id))
            .OrderBy(i => i.ReviewBy).ThenBy(i => i.Id)
            .Take(ListCatalogueTasks.Shown)
            .Select(i => new { i.Id, i.Name, i.DepartmentId, i.ReviewBy })
            .ToListAsync(ct);
        return
        [
            .. rows.Select(r => new ReviewTask(
                r.Id, r.Name, reference.Departments.GetValueOrDefault(r.DepartmentId)?.Name ?? "", r.ReviewBy!.Value)),
        ];
    }

    private async Task<IReadOnlyList<PublicationSetEntry>> SetsAsync(CancellationToken ct)
    {
        if (!user.Rights.Roles.Contains(Role.Publisher)) return [];

        var since = clock.GetUtcNow() - FailuresShown;
        var around = await publicationSets.Around().AsNoTracking()
            .Where(s => s.Status == PublicationSetStatus.Scheduled
                || (s.Status == PublicationSetStatus.Failed && s.EndedAt > since))
            .OrderBy(s => s.EffectiveAt).ThenBy(s => s.Id)
            .ToListAsync(ct);
        return
        [
            .. (await publicationSets.PublishableAsync(around, ct)).Take(ListCatalogueTasks.Shown).Select(s => new PublicationSetEntry(
                s.Id, s.Name, s.Status, s.EffectiveAt, s.Members.Count, s.PublisherName, s.FailureCode)),
        ];
    }
}
