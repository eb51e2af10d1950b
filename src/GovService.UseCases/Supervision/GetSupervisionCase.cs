using GovService.Domain.Supervision;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Supervision;

/// <summary>查看督办. Null: not there, or of another department.</summary>
[Allow(Role.Reviewer, Role.DecisionMaker, Role.Supervisor)]
public sealed record GetSupervisionCase(SupervisionCaseId CaseId) : IQuery<SupervisionView?>;

/// <param name="CanReply">The caller answers for the department now.</param>
/// <param name="Verdicts">What the caller may decide as supervisor now.</param>
public sealed record SupervisionView(
    SupervisionCaseId Id,
    string Number,
    ApplicationId ApplicationId,
    string ItemName,
    string DepartmentName,
    string? HandlerName,
    SupervisionTrigger Trigger,
    SupervisionStatus Status,
    DateTimeOffset SentAt,
    DateTimeOffset ReplyBy,
    bool IsReplyLate,
    IReadOnlyList<SupervisionStep> Steps,
    bool CanReply,
    IReadOnlyList<SupervisionAction> Verdicts,
    uint Version);

internal sealed class GetSupervisionCaseHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, TimeProvider clock)
    : IQueryHandler<GetSupervisionCase, SupervisionView?>
{
    public async Task<SupervisionView?> Handle(GetSupervisionCase query, CancellationToken ct)
    {
        var found = await (
            from supervised in db.SupervisionCases.AsNoTracking().OfDepartmentsOf(user)
            where supervised.Id == query.CaseId
            join application in db.Applications on supervised.ApplicationId equals application.Id
            select new
            {
                Case = supervised,
                application.ServiceItemVersionId,
                application.HandlerName,
                Version = EF.Property<uint>(supervised, "Version"),
            }).SingleOrDefaultAsync(ct);
        if (found is null) return null;

        var (theCase, roles) = (found.Case, user.Rights.Roles);
        var actions = SupervisionLifecycle.ActionsFrom(theCase.Status).ToList();
        return new(
            theCase.Id,
            theCase.Number,
            theCase.ApplicationId,
            (await catalogue.ContentAsync(found.ServiceItemVersionId, ct)).Name,
            (await catalogue.ReferenceAsync(ct)).Departments.GetValueOrDefault(theCase.DepartmentId)?.Name ?? "",
            found.HandlerName,
            theCase.Trigger,
            theCase.Status,
            theCase.CreatedAt,
            theCase.ReplyBy,
            theCase.Status == SupervisionStatus.Sent && theCase.ReplyBy < clock.GetUtcNow(),
            theCase.Steps,
            actions.Contains(SupervisionAction.Reply) && (roles.Contains(Role.Reviewer) || roles.Contains(Role.DecisionMaker)),
            roles.Contains(Role.Supervisor) ? [.. actions.Where(a => a != SupervisionAction.Reply)] : [],
            found.Version);
    }
}
