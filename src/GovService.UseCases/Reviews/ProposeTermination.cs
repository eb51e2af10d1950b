using FluentValidation;
using GovService.Domain.Applications;
using GovService.UseCases.Applications;
using GovService.UseCases.Common;

namespace GovService.UseCases.Reviews;

/// <summary>请示终止: on a listed ground, without a decision on the matter itself.</summary>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.Reviewer)]
public sealed record ProposeTermination(
    ApplicationId ApplicationId, TerminationGround? Ground, string Reasons, uint SeenVersion) : ICommand;

internal sealed class ProposeTerminationValidator : AbstractValidator<ProposeTermination>
{
    public ProposeTerminationValidator()
    {
        RuleFor(c => c.Ground).NotNull().WithErrorCode(ApplicationErrors.GroundRequired.Code);
        RuleFor(c => c.Reasons).MustGiveReasons();
    }
}

internal sealed class ProposeTerminationHandler(IGovServiceDb db, ICurrentUser user, ApplicationActs acts)
    : ICommandHandler<ProposeTermination>
{
    public Task<Result> Handle(ProposeTermination command, CancellationToken ct) =>
        acts.PerformAsync(
            db.Applications.HandledBy(user), command.ApplicationId, command.SeenVersion,
            (application, act) => application.ProposeTermination(
                command.Ground!.Value, command.Reasons.Trim(), act.Stamp), ct);
}
