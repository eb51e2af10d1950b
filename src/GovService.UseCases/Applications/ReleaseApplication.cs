using GovService.Domain.Applications;
using GovService.UseCases.Common;

namespace GovService.UseCases.Applications;

/// <summary>退回公共池: the caller's own claim ends; anybody of the post may claim it.</summary>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.WindowClerk, Role.Reviewer, Role.DecisionMaker, Role.Supervisor)]
public sealed record ReleaseApplication(ApplicationId ApplicationId, uint SeenVersion) : ICommand;

internal sealed class ReleaseApplicationHandler(IGovServiceDb db, ICurrentUser user, ApplicationActs acts)
    : ICommandHandler<ReleaseApplication>
{
    public Task<Result> Handle(ReleaseApplication command, CancellationToken ct) =>
        acts.PerformAsync(
            db.Applications.AtDeskOf(user), command.ApplicationId, command.SeenVersion,
            (application, act) => application.MayBeHandledBy(user.Rights)
                ? application.Release(application.InPost(act.Stamp))
                : ApplicationErrors.ActionNotAllowed,
            ct);
}
