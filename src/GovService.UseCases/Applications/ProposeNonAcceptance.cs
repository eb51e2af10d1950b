using FluentValidation;
using GovService.Domain.Applications;
using GovService.UseCases.Common;

namespace GovService.UseCases.Applications;

/// <summary>拟不予受理: the window's opinion that the application cannot be taken on; a supervisor signs it or sends it back.</summary>
/// <param name="Basis">One of the item's own legal bases, as it is cited.</param>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.WindowClerk)]
public sealed record ProposeNonAcceptance(
    ApplicationId ApplicationId, string Basis, string Reasons, uint SeenVersion) : ICommand;

internal sealed class ProposeNonAcceptanceValidator : AbstractValidator<ProposeNonAcceptance>
{
    public ProposeNonAcceptanceValidator()
    {
        RuleFor(c => c.Basis).MustNameBasis();
        RuleFor(c => c.Reasons).MustGiveReasons();
    }
}

internal sealed class ProposeNonAcceptanceHandler(IGovServiceDb db, ICurrentUser user, ApplicationActs acts)
    : ICommandHandler<ProposeNonAcceptance>
{
    public Task<Result> Handle(ProposeNonAcceptance command, CancellationToken ct) =>
        acts.PerformAsync(
            db.Applications.ReceivableAt(user), command.ApplicationId, command.SeenVersion,
            (application, act) => act.Item.Cites(command.Basis)
                ? application.ProposeNonAcceptance(command.Basis, command.Reasons.Trim(), act.Stamp)
                : ApplicationErrors.BasisNotOfItem, ct);
}
