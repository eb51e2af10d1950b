using FluentValidation;
using GovService.Domain.Applications;
using GovService.Domain.Departments;
using GovService.UseCases.Applications;
using GovService.UseCases.Common;

namespace GovService.UseCases.Reviews;

/// <summary>联审退补: one department needs one material again; only its own lane waits, the others go on.</summary>
/// <param name="DepartmentId">The caller's own, whose lane it is.</param>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.Reviewer)]
public sealed record AskInLane(
    ApplicationId ApplicationId, DepartmentId DepartmentId, CorrectionPoint Point, uint SeenVersion) : ICommand;

internal sealed class AskInLaneValidator : AbstractValidator<AskInLane>
{
    public AskInLaneValidator()
    {
        RuleFor(c => c.Point.Slot).NotEmpty().WithErrorCode(ApplicationErrors.NothingToCorrect.Code);
        RuleFor(c => c.Point).MustSayWhatToDo();
    }
}

internal sealed class AskInLaneHandler(IGovServiceDb db, ICurrentUser user, ApplicationActs acts)
    : ICommandHandler<AskInLane>
{
    public async Task<Result> Handle(AskInLane command, CancellationToken ct)
    {
        if (!user.Rights.Departments.Contains(command.DepartmentId)) return ApplicationErrors.LaneUnknown;

        return await acts.PerformAsync(
            db.Applications.ReviewedInLaneBy(user), command.ApplicationId, command.SeenVersion,
            (application, act) => application.AskInLane(
                command.DepartmentId, command.Point, act.Stamp, act.Calendar), ct);
    }
}
