using FluentValidation;
using GovService.Domain.Applications;
using GovService.UseCases.Common;

namespace GovService.UseCases.Applications;

/// <summary>
/// 拟预审退回: before receipt, everything that is missing, told at once; a supervisor signs it or sends it back (否决权上移).
/// </summary>
/// <param name="Points">One for each slot that is opened to the applicant.</param>
/// <param name="Basis">One of the item's own legal bases, as it is cited.</param>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.WindowClerk)]
public sealed record ProposeReturn(
    ApplicationId ApplicationId, IReadOnlyList<CorrectionPoint> Points, string Basis, string Reasons, uint SeenVersion) : ICommand;

internal sealed class ProposeReturnValidator : AbstractValidator<ProposeReturn>
{
    public ProposeReturnValidator()
    {
        RuleFor(c => c.Points).MustListPoints();
        RuleForEach(c => c.Points).MustSayWhatToDo();
        RuleFor(c => c.Basis).MustNameBasis();
        RuleFor(c => c.Reasons).MustGiveReasons();
    }
}

internal sealed class ProposeReturnHandler(IGovServiceDb db, ICurrentUser user, ApplicationActs acts)
    : ICommandHandler<ProposeReturn>
{
    public Task<Result> Handle(ProposeReturn command, CancellationToken ct) =>
        acts.PerformAsync(
            db.Applications.ReceivableAt(user), command.ApplicationId, command.SeenVersion,
            (application, act) => act.Item.Cites(command.Basis)
                ? application.ProposeReturn(command.Points, act.Item, command.Basis, command.Reasons.Trim(), act.Stamp)
                : ApplicationErrors.BasisNotOfItem, ct);
}
