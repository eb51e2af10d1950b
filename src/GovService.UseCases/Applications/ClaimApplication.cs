using GovService.Domain.Applications;
using GovService.UseCases.Accounts;
using GovService.UseCases.Common;

namespace GovService.UseCases.Applications;

/// <summary>领取: takes an application out of the pool, or off the table of the absent colleague whom the caller covers.</summary>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.WindowClerk, Role.Reviewer, Role.DecisionMaker, Role.Supervisor)]
public sealed record ClaimApplication(ApplicationId ApplicationId, uint SeenVersion) : ICommand;

internal sealed class ClaimApplicationHandler(
    IGovServiceDb db, ICurrentUser user, ApplicationActs acts, TimeProvider clock) : ICommandHandler<ClaimApplication>
{
    public async Task<Result> Handle(ClaimApplication command, CancellationToken ct)
    {
        var covered = await db.Absences.CoveredByAsync(user.Id, clock, ct);
        return await acts.PerformAsync(
            db.Applications.AtDeskOf(user), command.ApplicationId, command.SeenVersion,
            (application, act) => application.MayBeHandledBy(user.Rights)
                ? application.Claim(
                    application.InPost(act.Stamp),
                    application.HandlerId is { } absent && covered.Contains(absent) ? absent : null)
                : ApplicationErrors.ActionNotAllowed,
            ct);
    }
}
