using FluentValidation;
using GovService.UseCases.Applications;
using GovService.UseCases.Common;

namespace GovService.UseCases.Reviews;

/// <summary>特别程序结束: what came of it; the clock runs again.</summary>
/// <param name="Key">Which of those that run.</param>
/// <param name="Reasons">结果: what the hearing, the test or the experts found.</param>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.Reviewer)]
public sealed record EndSpecialProcedure(
    ApplicationId ApplicationId, string Key, string Reasons, uint SeenVersion) : ICommand;

internal sealed class EndSpecialProcedureValidator : AbstractValidator<EndSpecialProcedure>
{
    public EndSpecialProcedureValidator() => RuleFor(c => c.Reasons).MustGiveReasons();
}

internal sealed class EndSpecialProcedureHandler(IGovServiceDb db, ICurrentUser user, ApplicationActs acts)
    : ICommandHandler<EndSpecialProcedure>
{
    public Task<Result> Handle(EndSpecialProcedure command, CancellationToken ct) =>
        acts.PerformAsync(
            db.Applications.HandledBy(user), command.ApplicationId, command.SeenVersion,
            (application, act) => application.EndSpecialProcedure(
                command.Key, command.Reasons.Trim(), act.Stamp, act.Calendar), ct);
}
