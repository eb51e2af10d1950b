using GovService.Domain.Departments;

namespace GovService.Domain.Accounts;

/// <summary>账户: one person's account, with the firms they act for and the duties they hold.</summary>
public sealed class Account : AggregateRoot
{
    private Account() { } // EF Core

    public UserId Id { get; private init; }
    public string LoginName { get; private init; } = "";
    public string PasswordHash { get; private set; } = "";
    public Person Person { get; private set; } = null!;
    public IReadOnlyList<RepresentedFirm> Firms { get; private set; } = [];
    public IReadOnlyList<Duty> Duties { get; private set; } = [];
    public bool IsDisabled { get; private set; }

    /// <summary>演示账户: refused by a host in Production.</summary>
    public bool IsDemo { get; private init; }

    public DateTimeOffset CreatedAt { get; private init; }

    public static Account Open(UserId id, string loginName, Person person, bool isDemo, DateTimeOffset at) => new()
    {
        Id = id,
        LoginName = LoginNameOf(loginName),
        Person = person,
        IsDemo = isDemo,
        CreatedAt = at,
    };

    /// <summary>登录名 as it is kept: people do not remember in which case they wrote it.</summary>
    public static string LoginNameOf(string typed) => typed.Trim().ToLowerInvariant();

    /// <summary>Three to fifty small letters, digits, dots and dashes, a letter first.</summary>
    public static bool IsLoginName(string typed) =>
        LoginNameOf(typed) is [>= 'a' and <= 'z', _, _, ..] name
        && name.Length <= 50
        && name.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '.' or '-');

    public void SetPassword(string hash) => PasswordHash = hash;

    public void ActFor(params IReadOnlyList<RepresentedFirm> firms) => Firms = firms;

    /// <summary>Gives the duties that replace all earlier ones.</summary>
    public void Assign(params IReadOnlyList<Duty> duties)
    {
        Duties = duties;
        Raise(new AccountRightsChanged(Id));
    }

    public void Disable()
    {
        IsDisabled = true;
        Raise(new AccountRightsChanged(Id));
    }
}

/// <summary>自然人: who holds the account.</summary>
/// <param name="IdNumber">公民身份号码; empty for staff accounts that never apply.</param>
public sealed record Person(string Name, string IdNumber, string Mobile, string Address);

/// <summary>所代表的企业: the account's holder is its legal representative or agent.</summary>
public sealed record RepresentedFirm(
    string Name, string CreditCode, string LegalRepresentative, string Address, bool IsLegalRepresentative);

/// <summary>职责: one role, for these departments and districts. Citizens hold <see cref="Role.Applicant"/>.</summary>
public sealed record Duty(Role Role, IReadOnlyList<DepartmentId> Departments, IReadOnlyList<string> Districts)
{
    public static Duty Of(Role role) => new(role, [], []);
}

/// <summary>权限已变: cached rights are stale.</summary>
public sealed record AccountRightsChanged(UserId AccountId) : IDomainEvent;
