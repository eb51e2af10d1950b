using System.Security.Claims;
using Microsoft.AspNetCore.Components.Authorization;

namespace GovService.Web.Infrastructure.PublicPages;

/// <summary>The caller of every use case of a public page.</summary>
internal sealed class Nobody : AuthenticationStateProvider
{
    private static readonly Task<AuthenticationState> State =
        Task.FromResult(new AuthenticationState(new ClaimsPrincipal(new ClaimsIdentity())));

    public override Task<AuthenticationState> GetAuthenticationStateAsync() => State;
}
