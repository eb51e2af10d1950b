using FluentValidation;
using GovService.UseCases.Applications;
using GovService.UseCases.Common;

namespace GovService.UseCases.Reviews;

/// <summary>请示延期: once, within the law's maximum; the applicant is told the reason (行政许可法 art. 42).</summary>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.Reviewer)]
public sealed record ProposeExtension(
    ApplicationId ApplicationId, int WorkingDays, string Reasons, uint SeenVersion) : ICommand;

internal sealed class ProposeExtensionValidator : AbstractValidator<ProposeExtension>
{
    public ProposeExtensionValidator() => RuleFor(c => c.Reasons).MustGiveReasons();
}

internal sealed class ProposeExtensionHandler(IGovServiceDb db, ICurrentUser user, ApplicationActs acts)
    : ICommandHandler<ProposeExtension>
{
    public Task<Result> Handle(ProposeExtension command, CancellationToken ct) =>
        acts.PerformAsync(
            db.Applications.HandledBy(user), command.ApplicationId, command.SeenVersion,
            (application, act) => application.ProposeExtension(
                command.WorkingDays, command.Reasons.Trim(), act.Stamp), ct);
}
