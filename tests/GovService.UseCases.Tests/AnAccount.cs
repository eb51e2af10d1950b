using GovService.Domain.Accounts;
using GovService.Domain.Departments;
using GovService.TestKit;

namespace GovService.UseCases.Tests;

/// <summary>People of the tests. Each is somebody else: login names and identity numbers are never used twice.</summary>
internal static class AnAccount
{
    private static int _people;

    public static Account Citizen() => Holding(Duty.Of(Role.Applicant));

    public static Account ActingFor(RepresentedFirm firm)
    {
        var account = Citizen();
        account.ActFor(firm);
        return account;
    }

    public static Account Clerk(params IReadOnlyList<string> districts) =>
        Holding(new Duty(Role.WindowClerk, [], districts));

    public static Account Officer(Role role, params IReadOnlyList<DepartmentId> departments) =>
        Holding(new Duty(role, departments, []));

    public static Account Holding(params IReadOnlyList<Duty> duties)
    {
        var number = Interlocked.Increment(ref _people);
        var person = new Person($"测试人员{number}", IdNumber(number), $"1880000{number:0000}", "测试地址");
        var account = Account.Open(UserId.New(), $"person{number}", person, isDemo: true, new FakeClock().GetUtcNow());
        account.Assign(duties);
        return account;
    }

    /// <summary>The Nth woman or man born on New Year's Day 1990 (GB 11643: weights 2^(17-i) mod 11).</summary>
    private static string IdNumber(int number)
    {
        var digits = $"34110319900101{number:000}";
        var sum = digits.Select((digit, i) => (digit - '0') * (1 << (17 - i)) % 11).Sum();
        return digits + "10X98765432"[sum % 11];
    }
}
