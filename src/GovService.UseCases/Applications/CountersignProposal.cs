using GovService.UseCases.Common;

namespace GovService.UseCases.Applications;

/// <summary>复核同意: the second signature, never the proposer's own; only now the applicant is told (否决权上移).</summary>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.Supervisor)]
public sealed record CountersignProposal(ApplicationId ApplicationId, uint SeenVersion) : ICommand;

internal sealed class CountersignProposalHandler(IGovServiceDb db, ICurrentUser user, ApplicationActs acts)
    : ICommandHandler<CountersignProposal>
{
    public Task<Result> Handle(CountersignProposal command, CancellationToken ct) =>
        acts.PerformAsync(
            db.Applications.HandledBy(user), command.ApplicationId, command.SeenVersion,
            (application, act) => application.CountersignProposal(act.Stamp, act.Calendar), ct);
}
