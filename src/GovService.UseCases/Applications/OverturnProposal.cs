using FluentValidation;
using GovService.UseCases.Common;

namespace GovService.UseCases.Applications;

/// <summary>复核退回: the supervisor does not agree; with reasons the application goes back to whoever proposed.</summary>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.Supervisor)]
public sealed record OverturnProposal(ApplicationId ApplicationId, string Reasons, uint SeenVersion) : ICommand;

internal sealed class OverturnProposalValidator : AbstractValidator<OverturnProposal>
{
    public OverturnProposalValidator() => RuleFor(c => c.Reasons).MustGiveReasons();
}

internal sealed class OverturnProposalHandler(IGovServiceDb db, ICurrentUser user, ApplicationActs acts)
    : ICommandHandler<OverturnProposal>
{
    public Task<Result> Handle(OverturnProposal command, CancellationToken ct) =>
        acts.PerformAsync(
            db.Applications.HandledBy(user), command.ApplicationId, command.SeenVersion,
            (application, act) => application.OverturnProposal(command.Reasons.Trim(), act.Stamp), ct);
}
