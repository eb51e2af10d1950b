using GovService.Domain.Accounts;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Accounts;

/// <summary>销假: the caller is back, or does not go.</summary>
[Allow(Role.WindowClerk, Role.Reviewer, Role.DecisionMaker, Role.Supervisor)]
public sealed record EndAbsence(AbsenceId AbsenceId) : ICommand;

internal sealed class EndAbsenceHandler(IGovServiceDb db, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<EndAbsence>
{
    public async Task<Result> Handle(EndAbsence command, CancellationToken ct)
    {
        var me = user.Id;
        var absence = await db.Absences.SingleOrDefaultAsync(a => a.Id == command.AbsenceId && a.AccountId == me, ct);
        if (absence is null) return AbsenceErrors.NotFound;

        absence.End(ChinaTime.Day(clock.GetUtcNow()));
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
