using System.Globalization;
using GovService.UseCases.Ports;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace GovService.Web.Infrastructure;

/// <summary>
/// Holds a session to its absolute limit and to its end by hand, of which the sliding cookie of the framework knows
/// neither.
/// </summary>
internal sealed class SessionEvents(IEndedSessions ended, TimeProvider clock) : CookieAuthenticationEvents
{
    private const string Started = "started";

    public override Task SigningIn(CookieSigningInContext context)
    {
        context.Properties.Items.TryAdd(Started, clock.GetUtcNow().ToString("O", CultureInfo.InvariantCulture));
        return Task.CompletedTask;
    }

    public override async Task ValidatePrincipal(CookieValidatePrincipalContext context)
    {
        if (HasStarted(context.Properties, out var at)
            && clock.GetUtcNow() - at < Session.AbsoluteLimit
            && Session.IdOf(context.Principal!) is { } session
            && !await ended.ContainsAsync(session, context.HttpContext.RequestAborted))
        {
            return;
        }

        context.RejectPrincipal();
        await context.HttpContext.SignOutAsync();
    }

    /// <summary>Refused pages answer 403 in place; the address in the browser stays what it was.</summary>
    public override Task RedirectToAccessDenied(RedirectContext<CookieAuthenticationOptions> context)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool HasStarted(AuthenticationProperties properties, out DateTimeOffset at)
    {
        at = default;
        return properties.Items.TryGetValue(Started, out var text)
            && DateTimeOffset.TryParseExact(
                text, "O", CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out at);
    }
}
