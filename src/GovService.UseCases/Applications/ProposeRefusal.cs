using FluentValidation;
using GovService.Domain.Applications;
using GovService.UseCases.Common;

namespace GovService.UseCases.Applications;

/// <summary>拟不予许可: with reasons and basis (行政许可法 art. 38); no refusal reaches the applicant on one signature.</summary>
/// <param name="Basis">One of the item's own legal bases, as it is cited.</param>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.DecisionMaker)]
public sealed record ProposeRefusal(
    ApplicationId ApplicationId, string Basis, string Reasons, uint SeenVersion) : ICommand;

internal sealed class ProposeRefusalValidator : AbstractValidator<ProposeRefusal>
{
    public ProposeRefusalValidator()
    {
        RuleFor(c => c.Basis).MustNameBasis();
        RuleFor(c => c.Reasons).MustGiveReasons();
    }
}

internal sealed class ProposeRefusalHandler(IGovServiceDb db, ICurrentUser user, ApplicationActs acts)
    : ICommandHandler<ProposeRefusal>
{
    public Task<Result> Handle(ProposeRefusal command, CancellationToken ct) =>
        acts.PerformAsync(
            db.Applications.HandledBy(user), command.ApplicationId, command.SeenVersion,
            (application, act) => act.Item.Cites(command.Basis)
                ? application.ProposeRefusal(command.Basis, command.Reasons.Trim(), act.Stamp)
                : ApplicationErrors.BasisNotOfItem, ct);
}
