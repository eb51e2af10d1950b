using FluentValidation;
using GovService.UseCases.Common;

namespace GovService.UseCases.Applications;

/// <summary>准予: what was applied for is granted; the system makes out the certificate.</summary>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.DecisionMaker)]
public sealed record GrantApplication(ApplicationId ApplicationId, string? Opinion, uint SeenVersion) : ICommand;

internal sealed class GrantApplicationValidator : AbstractValidator<GrantApplication>
{
    public GrantApplicationValidator() => RuleFor(c => c.Opinion).MayGiveOpinion();
}

internal sealed class GrantApplicationHandler(IGovServiceDb db, ICurrentUser user, ApplicationActs acts)
    : ICommandHandler<GrantApplication>
{
    public Task<Result> Handle(GrantApplication command, CancellationToken ct) =>
        acts.PerformAsync(
            db.Applications.HandledBy(user), command.ApplicationId, command.SeenVersion,
            (application, act) => application.Grant(command.Opinion, act.Stamp, act.Calendar), ct);
}
