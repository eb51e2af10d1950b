using GovService.Domain.Accounts;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Accounts;

/// <summary>登记请假: the caller's own days away, and the colleague who stands in.</summary>
[Allow(Role.WindowClerk, Role.Reviewer, Role.DecisionMaker, Role.Supervisor)]
public sealed record NoteAbsence(UserId Substitute, DateOnly From, DateOnly Until) : ICommand;

internal sealed class NoteAbsenceHandler(
    IGovServiceDb db, ICurrentUser user, IAccountRights accounts, TimeProvider clock) : ICommandHandler<NoteAbsence>
{
    public async Task<Result> Handle(NoteAbsence command, CancellationToken ct)
    {
        var substitute = await accounts.OfAsync(command.Substitute, ct);
        if (!substitute.CanStandInFor(user.Rights)) return AbsenceErrors.SubstituteUnfit;

        var noted = Absence.Note(
            new(user.Id, user.Rights.Name), new(substitute.AccountId, substitute.Name), command.From, command.Until,
            user.Stamp(clock));
        if (!noted.Succeeded) return Result.Failure(noted.Errors);

        db.Absences.Add(noted.Value);
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
