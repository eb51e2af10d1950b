using System.Security.Claims;
using GovService.UseCases.Ports;
using Microsoft.AspNetCore.Authentication;

namespace GovService.Web.Infrastructure;

/// <summary>
/// Adds the roles an account has now, so that <c>[Authorize(Roles = …)]</c> on a page asks the rights, not the cookie.
/// </summary>
internal sealed class RightsClaims(IServiceProvider services) : IClaimsTransformation
{
    public async Task<ClaimsPrincipal> TransformAsync(ClaimsPrincipal principal)
    {
        if (Session.AccountOf(principal) is not { } account || principal.HasClaim(IsRole)) return principal;

        var rights = await services.GetRequiredService<IAccountRights>().OfAsync(account, CancellationToken.None);
        var roles = rights.Roles.Select(role => new Claim(ClaimTypes.Role, role.ToString()));
        return new([.. principal.Identities, new ClaimsIdentity(roles)]);
    }

    private static bool IsRole(Claim claim) => claim.Type == ClaimTypes.Role;
}
