using GovService.Domain.Supervision;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Supervision;

/// <summary>审查督办: the supervisor closes the case, returns the reply, or takes the case to the level above.</summary>
/// <param name="SeenVersion"><inheritdoc cref="ReplyToSupervision" path="/param[@name='SeenVersion']"/></param>
[Allow(Role.Supervisor)]
public sealed record ReviewSupervision(SupervisionCaseId CaseId, SupervisionAction Verdict, string Text, uint SeenVersion)
    : ICommand;

internal sealed class ReviewSupervisionHandler(
    IGovServiceDb db, ICurrentUser user, IWorkingCalendars calendars, TimeProvider clock)
    : ICommandHandler<ReviewSupervision>
{
    public async Task<Result> Handle(ReviewSupervision command, CancellationToken ct)
    {
        var found = await db.SupervisionCases.OfDepartmentsOf(user).AsSeenAsync(command.CaseId, command.SeenVersion, ct);
        if (!found.Succeeded) return Result.Failure(found.Errors);

        var stamp = user.Stamp(clock);
        var reviewed = command.Verdict switch
        {
            SupervisionAction.Close => found.Value.Close(command.Text, stamp),
            SupervisionAction.Escalate => found.Value.Escalate(command.Text, stamp),
            SupervisionAction.ReturnReply => found.Value.ReturnReply(
                command.Text, stamp, await calendars.ForAsync(found.Value.RegionCode, ct)),
            SupervisionAction.Send or SupervisionAction.Reply => SupervisionErrors.ActionNotAllowed,
        };
        if (!reviewed.Succeeded) return reviewed;

        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
