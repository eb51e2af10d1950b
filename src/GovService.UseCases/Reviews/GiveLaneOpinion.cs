using FluentValidation;
using GovService.Domain.Applications;
using GovService.Domain.Departments;
using GovService.UseCases.Applications;
using GovService.UseCases.Common;

namespace GovService.UseCases.Reviews;

/// <summary>会签: a department's word on the application.</summary>
/// <param name="DepartmentId">The caller's own, whose lane it is.</param>
/// <param name="Reasons">May be left out where the department simply agrees.</param>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.Reviewer)]
public sealed record GiveLaneOpinion(
    ApplicationId ApplicationId, DepartmentId DepartmentId, LaneVerdict? Verdict, string Reasons, uint SeenVersion) : ICommand;

internal sealed class GiveLaneOpinionValidator : AbstractValidator<GiveLaneOpinion>
{
    public GiveLaneOpinionValidator()
    {
        RuleFor(c => c.Verdict).NotNull().WithErrorCode(ApplicationErrors.VerdictRequired.Code);
        RuleFor(c => c.Reasons).MayGiveOpinion();
    }
}

internal sealed class GiveLaneOpinionHandler(IGovServiceDb db, ICurrentUser user, ApplicationActs acts)
    : ICommandHandler<GiveLaneOpinion>
{
    public async Task<Result> Handle(GiveLaneOpinion command, CancellationToken ct)
    {
        if (!user.Rights.Departments.Contains(command.DepartmentId)) return ApplicationErrors.LaneUnknown;

        return await acts.PerformAsync(
            db.Applications.ReviewedInLaneBy(user), command.ApplicationId, command.SeenVersion,
            (application, act) => application.GiveOpinion(
                command.DepartmentId, command.Verdict!.Value, command.Reasons.Trim(), act.Stamp), ct);
    }
}
