using FluentValidation;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Applications;

/// <summary>准予: what was applied for is granted; the system makes out the certificate.</summary>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.DecisionMaker)]
public sealed record GrantApplication(ApplicationId ApplicationId, string? Opinion, uint SeenVersion) : ICommand;

internal sealed class GrantApplicationValidator : AbstractValidator<GrantApplication>
{
    public GrantApplicationValidator() => RuleFor(c => c.Opinion).MayGiveOpinion();
}

internal sealed class GrantApplicationHandler(
    IGovServiceDb db, ICurrentUser user, IWorkingCalendars calendars, TimeProvider clock)
    : ICommandHandler<GrantApplication>
{
    public async Task<Result> Handle(GrantApplication command, CancellationToken ct)
    {
        var found = await db.Applications.HandledBy(user)
            .AsSeenAsync(command.ApplicationId, command.SeenVersion, ct);
        if (!found.Succeeded) return Result.Failure(found.Errors);

        var granted = found.Value.Grant(command.Opinion, user.Stamp(clock), await calendars.CurrentAsync(ct));
        if (!granted.Succeeded) return granted;

        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
