using GovService.Domain.Applications;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;
using GovService.Domain.ServiceItems.Inheritance;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>影响范围: whom a publication touches.</summary>
/// <param name="OpenDrafts">Drafts of citizens that are not submitted.</param>
/// <param name="OpenApplications">Applications under way; they keep their version.</param>
public sealed record RevisionReach(IReadOnlyList<LocalItemReach> LocalItems, int OpenDrafts, int OpenApplications);

/// <summary>A local item that follows the base.</summary>
/// <param name="OwnElements">Paths of changed elements in which it has content of its own.</param>
public sealed record LocalItemReach(
    ServiceItemId Id, string Name, string DepartmentName, string DistrictName, IReadOnlyList<string> OwnElements);

/// <summary>Counts and lists what a change of an item's content touches.</summary>
internal sealed class ReachReader(IGovServiceDb db, ICatalogue catalogue)
{
    public async Task<RevisionReach> ReadAsync(
        ServiceItemId item, ServiceItemContent? inForce, IReadOnlyList<ContentChange> changes, CancellationToken ct)
    {
        var ends = ApplicationLifecycle.Ends.ToList();
        var drafts = await db.ApplicationDrafts.CountAsync(d => d.ServiceItemId == item && d.SubmittedAt == null, ct);
        var applications = await db.Applications.CountAsync(a => a.ServiceItemId == item && !ends.Contains(a.Status), ct);
        return new(inForce is null ? [] : await LocalItemsAsync(item, inForce, changes, ct), drafts, applications);
    }

    private async Task<IReadOnlyList<LocalItemReach>> LocalItemsAsync(
        ServiceItemId item, ServiceItemContent inForce, IReadOnlyList<ContentChange> changes, CancellationToken ct)
    {
        var reference = await catalogue.ReferenceAsync(ct);
        var rows = await (
            from local in db.ServiceItems
            where local.BaseItemId == item && local.State != ItemState.Cancelled
            join version in db.ServiceItemVersions on local.CurrentVersionId equals version.Id
            orderby local.Code
            select new { local.Id, local.Name, local.DepartmentId, local.DistrictCode, version.Content }).ToListAsync(ct);
        return
        [
            .. rows.Select(r => new LocalItemReach(
                r.Id,
                r.Name,
                reference.Departments.GetValueOrDefault(r.DepartmentId)?.Name ?? "",
                reference.Regions.GetValueOrDefault(r.DistrictCode)?.Name ?? "",
                OwnElements(LocalDeparture.Of(inForce, r.Content), changes))),
        ];
    }

    private static IReadOnlyList<string> OwnElements(
        IReadOnlyList<LocalDeparture> departures, IReadOnlyList<ContentChange> changes) =>
    [
        .. from change in changes
           where departures.Any(d => d.Change.Path.IsWithin(change.Path) || change.Path.IsWithin(d.Change.Path))
           select change.Path.Value,
    ];
}
