using System.Linq.Expressions;
using GovService.Domain.Applications;
using GovService.Domain.Departments;
using GovService.Domain.Queues;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Queues;

/// <summary>
/// 无遗漏检查: every open application is in a queue, the queue has somebody on duty, and whoever claimed it still works
/// here. Answers with what is not so; a supervisor reads it for all departments, because a gap belongs to nobody.
/// </summary>
[Allow(Role.Supervisor, Role.System)]
public sealed record CheckQueues : IQuery<IReadOnlyList<QueueGap>>;

/// <param name="Queue">Null when it is in none.</param>
/// <param name="Waiting">How many are concerned.</param>
public sealed record QueueGap(
    GapKind Kind, QueueName? Queue, DepartmentId? Department, string? District, string DepartmentName, int Waiting);

/// <summary>遗漏原因.</summary>
public enum GapKind
{
    /// <summary>不在任何队列.</summary>
    NoQueue,

    /// <summary>队列无人在岗.</summary>
    NobodyOnDuty,

    /// <summary>经办人已停用.</summary>
    HandlerGone,
}

internal sealed class CheckQueuesHandler(IGovServiceDb db, ICatalogue catalogue, IOfficers officers)
    : IQueryHandler<CheckQueues, IReadOnlyList<QueueGap>>
{
    private static readonly (QueueName Queue, Role Role, Expression<Func<Application, bool>> Holds)[] Queues =
    [
        (QueueName.Counter, Role.WindowClerk, WaitingApplications.AtCounter),
        (QueueName.HandOver, Role.WindowClerk, WaitingApplications.ForHandOver),
        (QueueName.Review, Role.Reviewer, WaitingApplications.ForReview),
        (QueueName.Applicant, Role.Reviewer, WaitingApplications.ForApplicant),
        (QueueName.Decisions, Role.DecisionMaker, WaitingApplications.ForDecision),
        (QueueName.Proposals, Role.Supervisor, WaitingApplications.ForSecondSignature),
        (QueueName.Overdue, Role.Supervisor, WaitingApplications.ForSystem),
    ];

    public async Task<IReadOnlyList<QueueGap>> Handle(CheckQueues query, CancellationToken ct)
    {
        var departments = (await catalogue.ReferenceAsync(ct)).Departments;
        var open = db.Applications.Where(a => !ApplicationLifecycle.Ends.Contains(a.Status));
        var inNone = Queues.Aggregate(open, (rest, queue) => rest.Where(Not(queue.Holds)));
        List<QueueGap> gaps = [.. await InNoneAsync(inNone, ct), .. await WithoutHandlerAsync(open, ct)];
        foreach (var (queue, role, holds) in Queues)
        {
            var onDuty = await officers.InAsync(role, ct);
            gaps.AddRange(
                from place in await PlacesAsync(open.Where(holds), ct)
                where !onDuty.Any(o => role == Role.WindowClerk
                    ? o.Districts.Contains(place.District)
                    : o.Departments.Contains(place.Department))
                select new QueueGap(GapKind.NobodyOnDuty, queue, place.Department, place.District, "", place.Waiting));
        }

        gaps.AddRange(await LanesAsync(open, ct));
        return [.. gaps.Select(g => g with
        {
            DepartmentName = g.Department is { } id ? departments.GetValueOrDefault(id)?.Name ?? "" : "",
        })];
    }

    private static async Task<IEnumerable<QueueGap>> InNoneAsync(IQueryable<Application> inNone, CancellationToken ct) =>
        from place in await PlacesAsync(inNone, ct)
        select new QueueGap(GapKind.NoQueue, null, place.Department, place.District, "", place.Waiting);

    private async Task<IEnumerable<QueueGap>> WithoutHandlerAsync(IQueryable<Application> open, CancellationToken ct) =>
        from place in await PlacesAsync(
            open.Where(a => a.HandlerId != null && !db.Accounts.Any(o => o.Id == a.HandlerId && !o.IsDisabled)), ct)
        select new QueueGap(GapKind.HandlerGone, null, place.Department, place.District, "", place.Waiting);

    /// <summary>联审: each lane that has not spoken, with the department that is asked.</summary>
    private async Task<IEnumerable<QueueGap>> LanesAsync(IQueryable<Application> open, CancellationToken ct)
    {
        var asked = await open.Where(a => a.Status == ApplicationStatus.Accepted)
            .SelectMany(a => a.Lanes)
            .Where(l => l.Opinion == null)
            .GroupBy(l => l.DepartmentId)
            .Select(g => new { Department = g.Key, Waiting = g.Count() })
            .ToListAsync(ct);
        var reviewers = await officers.InAsync(Role.Reviewer, ct);
        return
            from lane in asked
            where !reviewers.Any(r => r.Departments.Contains(lane.Department))
            select new QueueGap(GapKind.NobodyOnDuty, QueueName.Lanes, lane.Department, null, "", lane.Waiting);
    }

    private static Task<List<Place>> PlacesAsync(IQueryable<Application> applications, CancellationToken ct) =>
        applications
            .GroupBy(a => new { a.DepartmentId, a.DistrictCode })
            .Select(g => new Place(g.Key.DepartmentId, g.Key.DistrictCode, g.Count()))
            .ToListAsync(ct);

    private static Expression<Func<Application, bool>> Not(Expression<Func<Application, bool>> holds) =>
        Expression.Lambda<Func<Application, bool>>(Expression.Not(holds.Body), holds.Parameters);

    private sealed record Place(DepartmentId Department, string District, int Waiting);
}
