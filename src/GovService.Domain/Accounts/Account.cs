using GovService.Domain.Departments;

namespace GovService.Domain.Accounts;

/// <summary>账户: one person's account, with the firms they act for and the duties they hold.</summary>
public sealed class Account : AggregateRoot
{
    /// <summary>Five wrong passwords in a row lock the account for a quarter of an hour.</summary>
    public const int MaxFailures = 5;

    public static readonly TimeSpan LockTime = TimeSpan.FromMinutes(15);

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

    public int FailedSignIns { get; private set; }
    public DateTimeOffset? LockedUntil { get; private set; }
    public DateTimeOffset CreatedAt { get; private init; }

    public static Account Open(UserId id, string loginName, Person person, bool isDemo, DateTimeOffset at) => new()
    {
        Id = id,
        LoginName = loginName,
        Person = person,
        IsDemo = isDemo,
        CreatedAt = at,
    };

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

    public bool IsLocked(DateTimeOffset now) => LockedUntil > now;

    public void NoteFailure(DateTimeOffset now)
    {
        FailedSignIns++;
        if (FailedSignIns < MaxFailures) return;

        FailedSignIns = 0;
        LockedUntil = now + LockTime;
    }

    public void NoteSuccess() => (FailedSignIns, LockedUntil) = (0, null);
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

/// <summary>Refusals about accounts.</summary>
public static class AccountErrors
{
    /// <summary>One sentence for an unknown name, a wrong password and a disabled account: nobody learns which.</summary>
    public static readonly Error SignInFailed = Error.Invalid("", "account.sign_in_failed");

    public static readonly Error Locked = Error.Refused("account.locked");
    public static readonly Error SmsCodeWrong = Error.Invalid("Code", "account.sms_code_wrong");
    public static readonly Error SmsCodeTooMany = Error.Refused("account.sms_code_too_many");
    public static readonly Error FirmNotRepresented = Error.Refused("account.firm_not_represented");
}
