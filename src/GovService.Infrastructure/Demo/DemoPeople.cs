using GovService.Domain.Accounts;
using GovService.Domain.Departments;
using GovService.Infrastructure.Persistence;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.Infrastructure.Demo;

/// <summary>演示账户: opens what is missing; duties follow the departments that the catalogue has by now.</summary>
internal sealed class DemoPeople(GovServiceDbContext db, IPasswords passwords, TimeProvider clock)
{
    public async Task LoadAsync(DemoContent content, CancellationToken ct)
    {
        var names = content.People.Select(p => p.LoginName).ToList();
        var known = await db.Accounts.Where(a => names.Contains(a.LoginName))
            .ToDictionaryAsync(a => a.LoginName, StringComparer.Ordinal, ct);
        var departments = await db.Departments.OrderBy(d => d.CatalogueId).Select(d => d.Id).ToListAsync(ct);
        var hash = known.Count < names.Count ? passwords.Hash(content.Password) : "";

        foreach (var person in content.People)
        {
            var account = known.GetValueOrDefault(person.LoginName) ?? Open(person, hash);
            var duties = person.Duties.Select(d => DutyOf(d, departments)).ToList();
            if (!Same(account.Duties, duties)) account.Assign(duties);
        }

        await db.SaveChangesAsync(ct);
    }

    private Account Open(DemoPerson person, string hash)
    {
        var account = Account.Open(UserId.New(), person.LoginName, person.Person, isDemo: true, clock.GetUtcNow());
        account.SetPassword(hash);
        account.ActFor(person.Firms ?? []);
        db.Accounts.Add(account);
        return account;
    }

    private static Duty DutyOf(DemoDuty duty, List<DepartmentId> departments) =>
        new(duty.Role, duty.AllDepartments ? departments : [], duty.Districts ?? []);

    private static bool Same(IReadOnlyList<Duty> before, List<Duty> after) =>
        before.Count == after.Count && before.Zip(after).All(pair =>
            pair.First.Role == pair.Second.Role
            && pair.First.Departments.SequenceEqual(pair.Second.Departments)
            && pair.First.Districts.SequenceEqual(pair.Second.Districts, StringComparer.Ordinal));
}
