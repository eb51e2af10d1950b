using FluentValidation;
using GovService.Domain.Applications;
using GovService.UseCases.Accounts;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Applications;

/// <summary>转派、接手: by anybody of the post or by a supervisor, to somebody of the post who is there today.</summary>
/// <param name="SeenVersion"><inheritdoc cref="AcceptApplication" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.WindowClerk, Role.Reviewer, Role.DecisionMaker, Role.Supervisor)]
public sealed record AssignApplication(ApplicationId ApplicationId, UserId Handler, string Reasons, uint SeenVersion)
    : ICommand;

internal sealed class AssignApplicationValidator : AbstractValidator<AssignApplication>
{
    public AssignApplicationValidator() => RuleFor(c => c.Reasons).MustGiveReasons();
}

internal sealed class AssignApplicationHandler(
    IGovServiceDb db, ICurrentUser user, ApplicationActs acts, IAccountRights accounts, TimeProvider clock)
    : ICommandHandler<AssignApplication>
{
    public async Task<Result> Handle(AssignApplication command, CancellationToken ct)
    {
        var handler = await accounts.OfAsync(command.Handler, ct);
        if (await db.Absences.IsAbsentAsync(command.Handler, clock, ct)) return ApplicationErrors.HandlerAbsent;

        return await acts.PerformAsync(
            db.Applications.AtDeskOf(user), command.ApplicationId, command.SeenVersion,
            (application, act) => Assign(application, handler, command.Reasons, act.Stamp), ct);
    }

    private Result Assign(Application application, AccountRights handler, string reasons, Stamp stamp)
    {
        if (!application.MayBeHandledBy(handler)) return ApplicationErrors.HandlerUnfit;

        if (application.MayBeHandledBy(user.Rights))
            return application.Assign(handler.AccountId, handler.Name, reasons, application.InPost(stamp));

        return user.Supervises(application)
            ? application.Assign(handler.AccountId, handler.Name, reasons, stamp with { Role = Role.Supervisor })
            : ApplicationErrors.ActionNotAllowed;
    }
}
