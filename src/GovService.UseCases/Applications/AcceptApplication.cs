using GovService.UseCases.Common;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Applications;

/// <summary>受理: the window takes the application on and the limit of the decision starts.</summary>
/// <param name="SeenVersion">The version of the application that the page showed.</param>
[Allow(Role.WindowClerk)]
public sealed record AcceptApplication(ApplicationId ApplicationId, uint SeenVersion) : ICommand;

internal sealed class AcceptApplicationHandler(
    IGovServiceDb db, ICurrentUser user, IWorkingCalendars calendars, TimeProvider clock)
    : ICommandHandler<AcceptApplication>
{
    public async Task<Result> Handle(AcceptApplication command, CancellationToken ct)
    {
        var found = await db.Applications.ReceivableAt(user)
            .AsSeenAsync(command.ApplicationId, command.SeenVersion, ct);
        if (!found.Succeeded) return Result.Failure(found.Errors);

        var accepted = found.Value.Accept(user.Stamp(clock), await calendars.CurrentAsync(ct));
        if (!accepted.Succeeded) return accepted;

        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
