using FluentValidation;
using GovService.Domain.Applications;
using GovService.UseCases.Applications;
using GovService.UseCases.Common;

namespace GovService.UseCases.Reviews;

/// <summary>转报上级: reviewed here, decided by the level above, which asks for no material again (行政许可法 art. 35).</summary>
/// <param name="To">Which authority decides now.</param>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.DecisionMaker)]
public sealed record TransferUp(ApplicationId ApplicationId, string To, uint SeenVersion) : ICommand;

internal sealed class TransferUpValidator : AbstractValidator<TransferUp>
{
    public TransferUpValidator() => RuleFor(c => c.To)
        .NotEmpty().WithErrorCode(ApplicationErrors.TransferTargetRequired.Code)
        .MaximumLength(Application.MaxReasons).WithErrorCode(ApplicationErrors.ReasonsTooLong.Code);
}

internal sealed class TransferUpHandler(IGovServiceDb db, ICurrentUser user, ApplicationActs acts)
    : ICommandHandler<TransferUp>
{
    public Task<Result> Handle(TransferUp command, CancellationToken ct) =>
        acts.PerformAsync(
            db.Applications.HandledBy(user), command.ApplicationId, command.SeenVersion,
            (application, act) => application.TransferUp(command.To.Trim(), act.Stamp, act.Calendar), ct);
}
