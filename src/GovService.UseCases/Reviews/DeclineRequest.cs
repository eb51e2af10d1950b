using FluentValidation;
using GovService.UseCases.Applications;
using GovService.UseCases.Common;

namespace GovService.UseCases.Reviews;

/// <summary>退回请示: the level above does not agree; with reasons the application goes on as it was.</summary>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.Supervisor)]
public sealed record DeclineRequest(ApplicationId ApplicationId, string Reasons, uint SeenVersion) : ICommand;

internal sealed class DeclineRequestValidator : AbstractValidator<DeclineRequest>
{
    public DeclineRequestValidator() => RuleFor(c => c.Reasons).MustGiveReasons();
}

internal sealed class DeclineRequestHandler(IGovServiceDb db, ICurrentUser user, ApplicationActs acts)
    : ICommandHandler<DeclineRequest>
{
    public Task<Result> Handle(DeclineRequest command, CancellationToken ct) =>
        acts.PerformAsync(
            db.Applications.HandledBy(user), command.ApplicationId, command.SeenVersion,
            (application, act) => application.DeclineRequest(command.Reasons.Trim(), act.Stamp), ct);
}
