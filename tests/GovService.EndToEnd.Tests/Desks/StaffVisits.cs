using System.Globalization;
using System.Security.Claims;
using GovService.Domain.Accounts;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Microsoft.Playwright;

namespace GovService.EndToEnd.Tests.Desks;

/// <summary>Staff who come to work: signed in, each in a window of their own.</summary>
internal static class StaffVisits
{
    extension(Portal portal)
    {
        /// <summary>A window in which this member of staff has signed in.</summary>
        public async Task<IPage> VisitAsync(Account account, Screen screen)
        {
            var page = await portal.Browser.VisitAsync(screen);
            var options = portal.Server.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>()
                .Get(CookieAuthenticationDefaults.AuthenticationScheme);
            await page.Context.AddCookiesAsync([new()
            {
                Name = options.Cookie.Name!,
                Value = options.TicketDataFormat.Protect(TicketOf(account)),
                Url = portal.Server.Address.ToString(),
            }]);
            return page;
        }
    }

    private static AuthenticationTicket TicketOf(Account account)
    {
        var now = TimeProvider.System.GetUtcNow();
        var identity = new ClaimsIdentity(
            [
                new(ClaimTypes.NameIdentifier, account.Id.ToString()),
                new(ClaimTypes.Name, account.Person.Name),
                new(ClaimTypes.Sid, Guid.CreateVersion7().ToString()),
            ],
            CookieAuthenticationDefaults.AuthenticationScheme);
        var properties = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddHours(1) };
        properties.Items["started"] = now.ToString("O", CultureInfo.InvariantCulture);
        return new(new ClaimsPrincipal(identity), properties, CookieAuthenticationDefaults.AuthenticationScheme);
    }
}
