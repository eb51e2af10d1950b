using GovService.UseCases.Common;

namespace GovService.UseCases.Applications;

/// <summary>复核同意: the second signature, never the proposer's own; only now the applicant is told (否决权上移).</summary>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.Supervisor)]
public sealed record CountersignProposal(ApplicationId ApplicationId, uint SeenVersion) : ICommand;

internal sealed class CountersignProposalHandler(IGovServiceDb db, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<CountersignProposal>
{
    public async Task<Result> Handle(CountersignProposal command, CancellationToken ct)
    {
        var found = await db.Applications.HandledBy(user)
            .AsSeenAsync(command.ApplicationId, command.SeenVersion, ct);
        if (!found.Succeeded) return Result.Failure(found.Errors);

        var countersigned = found.Value.CountersignProposal(user.Stamp(clock));
        if (!countersigned.Succeeded) return countersigned;

        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
