using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace GovService.Web.Infrastructure;

/// <summary>
/// 登录会话: a cookie that says who it is and since when, never what the person may do. Ends after half an hour without
/// a request, and after a working day in any case.
/// </summary>
internal static class Session
{
    public static readonly TimeSpan IdleLimit = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan AbsoluteLimit = TimeSpan.FromHours(8);

    /// <summary>Starts a session; the browser gets a new cookie even when it held one (no session fixation).</summary>
    public static Task StartAsync(HttpContext http, UserId account, string name)
    {
        var identity = new ClaimsIdentity(
            [new(ClaimTypes.NameIdentifier, account.ToString()), new(ClaimTypes.Name, name)],
            CookieAuthenticationDefaults.AuthenticationScheme);
        return http.SignInAsync(new ClaimsPrincipal(identity));
    }

    /// <summary>Ends the session and tells the browser to forget what it kept of it.</summary>
    public static Task EndAsync(HttpContext http)
    {
        http.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        return http.SignOutAsync();
    }

    /// <summary>The account that the principal stands for; null when nobody is signed in.</summary>
    public static UserId? AccountOf(ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? UserId.From(id) : null;
}
