using GovService.UseCases.Applications;
using GovService.UseCases.Common;

namespace GovService.UseCases.Reviews;

/// <summary>批准请示: the second signature, never the asker's own; what was asked for is done with it.</summary>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.Supervisor)]
public sealed record ApproveRequest(ApplicationId ApplicationId, uint SeenVersion) : ICommand;

internal sealed class ApproveRequestHandler(IGovServiceDb db, ICurrentUser user, ApplicationActs acts)
    : ICommandHandler<ApproveRequest>
{
    public Task<Result> Handle(ApproveRequest command, CancellationToken ct) =>
        acts.PerformAsync(
            db.Applications.HandledBy(user), command.ApplicationId, command.SeenVersion,
            (application, act) => application.ApproveRequest(act.Stamp, act.Calendar), ct);
}
