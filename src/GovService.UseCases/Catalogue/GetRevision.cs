using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Inheritance;
using GovService.Domain.ServiceItems.Linting;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>查看修订稿: everything the editor's page shows. Null: not there, or of another department.</summary>
[Allow(Role.ItemEditor, Role.ItemApprover, Role.Publisher)]
public sealed record GetRevision(ItemRevisionId RevisionId) : IQuery<RevisionView?>;

/// <param name="Published">The version it goes on from; null for a new item.</param>
/// <param name="Base">What the base says, or will say once what is approved of it is in force; null for an item of its own.</param>
/// <param name="Departures">本级差异 from the base, refused ones among them.</param>
/// <param name="GaveWay">Paths of elements in which a changed base prevailed, for an editor to look at.</param>
/// <param name="Findings">校核问题, errors and warnings.</param>
/// <param name="Obstacles">What keeps it from being submitted and approved; the field is the element's path.</param>
/// <param name="IsOvertaken">A newer version is in force: it has to catch up before it can be published.</param>
/// <param name="Actions">What this caller may do now.</param>
public sealed record RevisionView(
    ItemRevisionId Id,
    uint SeenVersion,
    int Edition,
    RevisionStatus Status,
    RevisionCause Cause,
    DateTimeOffset CreatedAt,
    DateTimeOffset ChangedAt,
    RevisedItem Item,
    int FromNumber,
    ServiceItemContent Content,
    ServiceItemContent? Published,
    ServiceItemContent? Base,
    IReadOnlyList<LocalDeparture> Departures,
    IReadOnlyList<string> GaveWay,
    IReadOnlyList<LintFinding> Findings,
    IReadOnlyList<Error> Obstacles,
    IReadOnlyList<WarningReason> WarningReasons,
    IReadOnlyList<RevisionStep> Steps,
    bool IsOvertaken,
    bool CanEdit,
    IReadOnlyList<RevisionAction> Actions,
    PublicationSetId? PublicationSetId);

/// <summary>The item that is revised.</summary>
public sealed record RevisedItem(
    ServiceItemId Id,
    string Name,
    string Code,
    string Slug,
    DepartmentId DepartmentId,
    string DepartmentName,
    string DistrictName,
    int VersionNumber,
    ItemState State,
    ServiceItemId? BaseItemId,
    string? BaseItemName);

internal sealed class GetRevisionHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, RevisionGround ground)
    : IQueryHandler<GetRevision, RevisionView?>
{
    public async Task<RevisionView?> Handle(GetRevision query, CancellationToken ct)
    {
        var found = await (
            from theItem in db.ServiceItems.AsNoTracking().WorkedOnBy(user)
            join revision in db.ItemRevisions on theItem.Id equals revision.ServiceItemId
            where revision.Id == query.RevisionId
            select new
            {
                Item = theItem,
                Revision = revision,
                Version = EF.Property<uint>(revision, "Version"),
            }).SingleOrDefaultAsync(ct);
        if (found is null) return null;

        var (item, theRevision) = (found.Item, found.Revision);
        var published = await ground.VersionAsync(item, theRevision.FromNumber, ct);
        var baseContent = await ground.BaseAsync(item, ct);
        var check = RevisionCheck.Of(theRevision, baseContent, await ground.LintContextAsync(ct));
        var actions = RevisionActions.Of(theRevision, item, user);
        return new(
            theRevision.Id,
            found.Version,
            theRevision.Edition,
            theRevision.Status,
            theRevision.Cause,
            theRevision.CreatedAt,
            theRevision.ChangedAt,
            await DescribeAsync(item, theRevision, baseContent, ct),
            theRevision.FromNumber,
            theRevision.Content,
            published,
            baseContent,
            check.Departures,
            theRevision.GaveWay,
            check.Findings,
            check.Obstacles,
            theRevision.WarningReasons,
            theRevision.Steps,
            theRevision.IsOpen && theRevision.FromNumber != item.CurrentVersionNumber,
            RevisionActions.CanEdit(theRevision, item, user),
            actions,
            theRevision.PublicationSetId);
    }

    private async Task<RevisedItem> DescribeAsync(
        ServiceItem item, ItemRevision revision, ServiceItemContent? baseContent, CancellationToken ct)
    {
        var reference = await catalogue.ReferenceAsync(ct);
        return new(
            item.Id,
            item.CurrentVersionNumber == 0 ? revision.Content.Name : item.Name,
            item.Code,
            item.Slug,
            item.DepartmentId,
            reference.Departments.GetValueOrDefault(item.DepartmentId)?.Name ?? "",
            reference.Regions.GetValueOrDefault(item.DistrictCode)?.Name ?? "",
            item.CurrentVersionNumber,
            item.State,
            item.BaseItemId,
            baseContent?.Name);
    }
}
