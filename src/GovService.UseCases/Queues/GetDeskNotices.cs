using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Queues;

/// <summary>
/// 预警: yellow for whoever has it, or for the post while nobody does; red for the head and the supervision desk too
/// (reference 2.4). Read from what has been announced: a notice cannot be lost, and is over when its cause is.
/// </summary>
[Allow(Role.WindowClerk, Role.Reviewer, Role.DecisionMaker, Role.Supervisor)]
public sealed record GetDeskNotices : IQuery<IReadOnlyList<DeskNotice>>
{
    public const int Most = 20;
}

public sealed record DeskNotice(
    ApplicationId ApplicationId, ApplicationStatus Status, string ItemName, WarningLight Light, DateTimeOffset DueBy,
    string? HandlerName);

internal sealed class GetDeskNoticesHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, TimeProvider clock)
    : IQueryHandler<GetDeskNotices, IReadOnlyList<DeskNotice>>
{
    public async Task<IReadOnlyList<DeskNotice>> Handle(GetDeskNotices query, CancellationToken ct)
    {
        var (me, roles, now) = (user.Id, user.Rights.Roles, clock.GetUtcNow());
        var departments = user.Rights.Departments.ToList();
        var districts = roles.Contains(Role.WindowClerk) ? user.Rights.Districts.ToList() : [];
        var (reviews, decides) = (roles.Contains(Role.Reviewer), roles.Contains(Role.DecisionMaker));
        var supervises = roles.Contains(Role.Supervisor);

        var rows = await db.Applications
            .Where(a => a.Announced != WarningLight.Green && a.DueBy != null)
            .Where(a => districts.Contains(a.DistrictCode) || departments.Contains(a.DepartmentId))
            .Where(a => a.HandlerId == me
                || (a.DueBy < now && (decides || supervises) && departments.Contains(a.DepartmentId))
                || (a.HandlerId == null
                    && (((a.Status == ApplicationStatus.Submitted || a.Status == ApplicationStatus.Received
                            || (a.Status == ApplicationStatus.Issued && a.DeliveryMethod != DeliveryMethod.Electronic))
                            && districts.Contains(a.DistrictCode))
                        || (a.Status == ApplicationStatus.Accepted && reviews && departments.Contains(a.DepartmentId))
                        || (a.Status == ApplicationStatus.AwaitingDecision && decides && departments.Contains(a.DepartmentId))
                        || (a.Status == ApplicationStatus.RefusalProposed && supervises && departments.Contains(a.DepartmentId)))))
            .OrderBy(a => a.DueBy).ThenBy(a => a.Id)
            .Select(a => new { a.Id, a.Status, a.ServiceItemVersionId, DueBy = a.DueBy!.Value, a.HandlerName })
            .Take(GetDeskNotices.Most)
            .ToListAsync(ct);

        List<DeskNotice> notices = [];
        foreach (var row in rows)
        {
            notices.Add(new(
                row.Id, row.Status, (await catalogue.ContentAsync(row.ServiceItemVersionId, ct)).Name,
                row.DueBy < now ? WarningLight.Red : WarningLight.Yellow, row.DueBy, row.HandlerName));
        }

        return notices;
    }
}
