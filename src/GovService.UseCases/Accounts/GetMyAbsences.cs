using GovService.Domain.Accounts;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Accounts;

/// <summary>我的请假: what is noted and not over, and who could stand in.</summary>
[Allow(Role.WindowClerk, Role.Reviewer, Role.DecisionMaker, Role.Supervisor)]
public sealed record GetMyAbsences : IQuery<MyAbsences>;

/// <param name="Covering">代班: whom the caller stands in for, today or later.</param>
public sealed record MyAbsences(
    IReadOnlyList<AbsenceNote> Absences, IReadOnlyList<AbsenceNote> Covering, IReadOnlyList<Officer> Substitutes);

public sealed record AbsenceNote(
    AbsenceId Id, string AccountName, string SubstituteName, DateOnly From, DateOnly Until);

internal sealed class GetMyAbsencesHandler(IGovServiceDb db, ICurrentUser user, IOfficers officers, TimeProvider clock)
    : IQueryHandler<GetMyAbsences, MyAbsences>
{
    public async Task<MyAbsences> Handle(GetMyAbsences query, CancellationToken ct)
    {
        var (me, today) = (user.Id, ChinaTime.Day(clock.GetUtcNow()));
        var noted = await db.Absences.AsNoTracking()
            .Where(a => (a.AccountId == me || a.SubstituteId == me) && a.Until >= today && a.Until >= a.From)
            .OrderBy(a => a.From)
            .Select(a => new
            {
                IsMine = a.AccountId == me,
                Note = new AbsenceNote(a.Id, a.AccountName, a.SubstituteName, a.From, a.Until),
            })
            .ToListAsync(ct);

        return new(
            [.. noted.Where(a => a.IsMine).Select(a => a.Note)],
            [.. noted.Where(a => !a.IsMine).Select(a => a.Note)],
            await SubstitutesAsync(ct));
    }

    private async Task<IReadOnlyList<Officer>> SubstitutesAsync(CancellationToken ct)
    {
        Dictionary<UserId, Officer> found = [];
        foreach (var role in user.Rights.Roles)
        {
            foreach (var rights in await officers.InAsync(role, ct))
            {
                if (rights.CanStandInFor(user.Rights)) found[rights.AccountId] = new(rights.AccountId, rights.Name);
            }
        }

        return [.. found.Values.OrderBy(o => o.Name, StringComparer.Ordinal)];
    }
}
