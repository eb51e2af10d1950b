using GovService.Domain.Accounts;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Accounts;

/// <summary>代班: who is away today, and for whom an officer stands in. Days are legal days of China.</summary>
internal static class AbsenceCover
{
    extension(IQueryable<Absence> absences)
    {
        public async Task<HashSet<UserId>> TodayAsync(TimeProvider clock, CancellationToken ct) =>
            [.. await absences.On(Today(clock)).Select(a => a.AccountId).ToListAsync(ct)];

        public async Task<List<UserId>> CoveredByAsync(UserId substitute, TimeProvider clock, CancellationToken ct) =>
            await absences.On(Today(clock)).Where(a => a.SubstituteId == substitute).Select(a => a.AccountId).ToListAsync(ct);

        public Task<bool> IsAbsentAsync(UserId officer, TimeProvider clock, CancellationToken ct) =>
            absences.On(Today(clock)).AnyAsync(a => a.AccountId == officer, ct);

        private IQueryable<Absence> On(DateOnly day) => absences.Where(a => a.From <= day && day <= a.Until);
    }

    extension(AccountRights rights)
    {
        /// <summary>Somebody else, with a post in common for a department or a district in common.</summary>
        public bool CanStandInFor(AccountRights absent) =>
            rights.AccountId != absent.AccountId
            && rights.Roles.Overlaps(absent.Roles)
            && (rights.Departments.Overlaps(absent.Departments) || rights.Districts.Overlaps(absent.Districts));
    }

    private static DateOnly Today(TimeProvider clock) => ChinaTime.Day(clock.GetUtcNow());
}
