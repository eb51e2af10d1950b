using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Clocks;

/// <summary>
/// 到时处理: does what time does to one application: silence (行政许可法 art. 32), warnings, reminders, promises that ran out.
/// A second node that comes to the same application finds nothing left to do.
/// </summary>
[Allow(Role.System)]
[RepeatOnConflict]
public sealed record RunTimers(ApplicationId ApplicationId) : ICommand;

internal sealed class RunTimersHandler(
    IGovServiceDb db, ICurrentUser user, IWorkingCalendars calendars, TimeProvider clock)
    : ICommandHandler<RunTimers>
{
    public async Task<Result> Handle(RunTimers command, CancellationToken ct)
    {
        var stamp = user.Stamp(clock);
        var application = await db.Applications
            .SingleOrDefaultAsync(a => a.Id == command.ApplicationId && a.NextTimerAt <= stamp.At, ct);
        if (application is null) return Result.Success;

        application.RunTimers(stamp, await calendars.ForAsync(application.DistrictCode, ct));
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
