using System.Security.Claims;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;

namespace GovService.Web.Infrastructure;

/// <summary>The caller of the one use case that runs in this scope. Nobody, until introduced.</summary>
internal sealed class CurrentUser(IServiceProvider services) : ICurrentUser
{
    private UserId? _id;
    private Role? _role;

    public bool IsSignedIn => _id is not null;

    public UserId Id => _id ?? throw new InvalidOperationException("Nobody is signed in.");

    public AccountRights Rights { get; private set; } = AccountRights.None;

    public Stamp Stamp(TimeProvider clock)
    {
        var role = _role ?? throw new InvalidOperationException("The message was not allowed for any role.");
        return new(Id, Rights.Name, role, clock.GetUtcNow());
    }

    public void ActAs(Role role) => _role = role;

    /// <summary>
    /// Reads what the account may do now; the cookie says only who it is. A desk that is still open after its session
    /// was ended is nobody's.
    /// </summary>
    public async ValueTask BecomeAsync(ClaimsPrincipal caller, CancellationToken ct)
    {
        if (Session.AccountOf(caller) is not { } id || await IsOverAsync(caller, ct)) return;

        // Asked for here, not in the constructor: an anonymous reader needs no rights and waits for none.
        var rights = await services.GetRequiredService<IAccountRights>().OfAsync(id, ct);
        _id = id;
        Rights = rights;
    }

    public void Become(AccountRights rights)
    {
        _id = rights.AccountId;
        Rights = rights;
    }

    private async ValueTask<bool> IsOverAsync(ClaimsPrincipal caller, CancellationToken ct) =>
        Session.IdOf(caller) is { } session
        && await services.GetRequiredService<IEndedSessions>().ContainsAsync(session, ct);
}
