using GovService.UseCases.Common;

namespace GovService.UseCases.Applications;

/// <summary>收件: the window holds the application; the five working days for the answer run on.</summary>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.WindowClerk)]
public sealed record ReceiveApplication(ApplicationId ApplicationId, uint SeenVersion) : ICommand;

internal sealed class ReceiveApplicationHandler(IGovServiceDb db, ICurrentUser user, ApplicationActs acts)
    : ICommandHandler<ReceiveApplication>
{
    public Task<Result> Handle(ReceiveApplication command, CancellationToken ct) =>
        acts.PerformAsync(
            db.Applications.ReceivableAt(user), command.ApplicationId, command.SeenVersion,
            (application, act) => application.Receive(act.Stamp), ct);
}
