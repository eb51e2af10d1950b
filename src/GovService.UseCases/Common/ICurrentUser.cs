using GovService.Domain.Departments;

namespace GovService.UseCases.Common;

/// <summary>The caller of a use case. Rights come from the rights cache, never from the cookie.</summary>
public interface ICurrentUser
{
    bool IsSignedIn { get; }

    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    UserId Id { get; }

    AccountRights Rights { get; }

    /// <summary>Who does it now, in the role that the message was allowed for.</summary>
    Stamp Stamp(TimeProvider clock);

    /// <summary>Called once by the authorization behaviour: the role in which the caller acts.</summary>
    void ActAs(Role role);
}

/// <summary>What an account may do and see. Immutable; dropped from the cache when it changes.</summary>
/// <param name="Departments">审批部门: whose applications the account reviews, decides or supervises.</param>
/// <param name="Districts">可收件区划: 12-digit codes of the districts whose items the account's window receives.</param>
public sealed record AccountRights(
    UserId AccountId,
    string Name,
    IReadOnlySet<Role> Roles,
    IReadOnlySet<DepartmentId> Departments,
    IReadOnlySet<string> Districts)
{
    public static readonly AccountRights None = new(
        new UserId(Guid.Empty), "", new HashSet<Role>(), new HashSet<DepartmentId>(),
        new HashSet<string>(StringComparer.Ordinal));

    /// <summary>The system's own rights, for jobs and reactions.</summary>
    public static readonly AccountRights OfSystem = None with
    {
        AccountId = UserId.System,
        Name = "系统",
        Roles = new HashSet<Role> { Role.System },
    };
}
