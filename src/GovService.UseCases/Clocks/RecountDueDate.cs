using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Clocks;

/// <summary>
/// 期限重新计算 of one application, with the calendar in force: a date that moves is a line of the ledger, an event and a
/// message. Counting again changes nothing.
/// </summary>
[Allow(Role.System)]
[RepeatOnConflict]
public sealed record RecountDueDate(ApplicationId ApplicationId) : ICommand;

internal sealed class RecountDueDateHandler(
    IGovServiceDb db, ICurrentUser user, IWorkingCalendars calendars, TimeProvider clock)
    : ICommandHandler<RecountDueDate>
{
    public async Task<Result> Handle(RecountDueDate command, CancellationToken ct)
    {
        var application = await db.Applications.SingleOrDefaultAsync(a => a.Id == command.ApplicationId, ct);
        if (application is null) return Result.Success;

        application.Recount(user.Stamp(clock), await calendars.ForAsync(application.DistrictCode, ct));
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
