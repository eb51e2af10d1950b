using GovService.UseCases.Common;

namespace GovService.UseCases.Applications;

/// <summary>受理: the window takes the application on and the limit of the decision starts.</summary>
/// <param name="SeenVersion">The version of the application that the page showed.</param>
[Allow(Role.WindowClerk)]
public sealed record AcceptApplication(ApplicationId ApplicationId, uint SeenVersion) : ICommand;

internal sealed class AcceptApplicationHandler(IGovServiceDb db, ICurrentUser user, ApplicationActs acts)
    : ICommandHandler<AcceptApplication>
{
    public Task<Result> Handle(AcceptApplication command, CancellationToken ct) =>
        acts.PerformAsync(
            db.Applications.ReceivableAt(user), command.ApplicationId, command.SeenVersion,
            (application, act) => application.Accept(act.Stamp, act.Calendar), ct);
}
