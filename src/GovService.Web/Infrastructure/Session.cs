using System.Security.Claims;
using GovService.UseCases.Ports;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace GovService.Web.Infrastructure;

/// <summary>
/// 登录会话: a cookie that says who it is and since when, never what the person may do. Ends when somebody signs out, after
/// half an hour without a request, and after a working day in any case.
/// </summary>
internal static class Session
{
    public static readonly TimeSpan IdleLimit = TimeSpan.FromMinutes(30);
    public static readonly TimeSpan AbsoluteLimit = TimeSpan.FromHours(8);

    /// <summary>
    /// Starts a session; the browser gets a new cookie even when it held one (no session fixation), and the earlier
    /// session is over.
    /// </summary>
    public static async Task StartAsync(HttpContext http, UserId account, string name)
    {
        await ForgetAsync(http);
        await http.SignInAsync(new ClaimsPrincipal(IdentityOf(Guid.CreateVersion7(), account, name)));
    }

    /// <summary>Who signed in, and in which session: all that a cookie says.</summary>
    public static ClaimsIdentity IdentityOf(Guid session, UserId account, string name) => new(
        [new(ClaimTypes.NameIdentifier, account.ToString()), new(ClaimTypes.Name, name), new(ClaimTypes.Sid, session.ToString())],
        CookieAuthenticationDefaults.AuthenticationScheme);

    /// <summary>
    /// Ends the session, for every copy of its cookie and every open desk, and tells the browser to forget what it kept.
    /// </summary>
    public static async Task EndAsync(HttpContext http)
    {
        await ForgetAsync(http);
        http.Response.Headers["Clear-Site-Data"] = "\"cache\", \"storage\"";
        await http.SignOutAsync();
    }

    /// <summary>The account that the principal stands for; null when nobody is signed in.</summary>
    public static UserId? AccountOf(ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out var id) ? UserId.From(id) : null;

    /// <summary>The session that the principal came with; null when it came with none.</summary>
    public static Guid? IdOf(ClaimsPrincipal principal) =>
        Guid.TryParse(principal.FindFirstValue(ClaimTypes.Sid), out var id) ? id : null;

    private static async Task ForgetAsync(HttpContext http)
    {
        if (IdOf(http.User) is not { } session) return;

        var until = http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow() + AbsoluteLimit;
        await http.RequestServices.GetRequiredService<IEndedSessions>().AddAsync(session, until, http.RequestAborted);
    }
}
