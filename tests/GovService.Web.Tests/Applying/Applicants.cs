using System.Globalization;
using System.Security.Claims;
using GovService.Domain.Accounts;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.TestKit;
using GovService.UseCases.Common;
using GovService.Web.Infrastructure;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GovService.Web.Tests.Applying;

/// <summary>People who apply, and what they apply for, put straight into the portal's database.</summary>
internal static class Applicants
{
    private const string District = "341103000000";

    /// <summary>李桂芳, signed in, who also acts for a firm.</summary>
    public static async Task<Visitor> SignInAsync(PortalServer server)
    {
        var client = server.CreateVisitor();
        client.DefaultRequestHeaders.Add("Cookie", await SessionAsync(server));
        return new Visitor(server, client);
    }

    /// <summary>The cookie of 李桂芳, who also acts for a firm.</summary>
    public static async Task<string> SessionAsync(PortalServer server)
    {
        var id = UserId.From(Guid.CreateVersion7());
        var account = Account.Open(id, $"visitor-{id}", new("李桂芳", "11010519491231002X", "13855001234", "滁州市"), isDemo: true, At);
        account.ActFor(new RepresentedFirm("滁州测试商贸有限公司", "91341103MA2TESTX00", "李桂芳", "滁州市", IsLegalRepresentative: true));
        account.Assign(Duty.Of(Role.Applicant));
        await SaveAsync(server, db => db.Accounts.Add(account));
        return SessionOf(server, id);
    }

    /// <summary>Publishes an item; answers its slug.</summary>
    public static async Task<string> PublishAsync(PortalServer server, ServiceItemContent content)
    {
        var item = ServiceItem.Register($"TEST_{Guid.CreateVersion7():N}", At);
        var department = Department.Register(item.CatalogueId);
        department.Describe("测试局", "county", District, "11341103XN0010018M", creditCodeIsSynthetic: true);
        item.AssignTo(department.Id, Guid.CreateVersion7().ToString("N")[..31], District);
        var version = item.Publish(content, Guid.CreateVersion7().ToString("N"), DraftPolicy.Keep, At)!;
        await SaveAsync(server, db =>
        {
            db.Departments.Add(department);
            db.ServiceItems.Add(item);
            db.ServiceItemVersions.Add(version);
        });
        return item.Slug;
    }

    /// <summary>Puts another version of a published item into force.</summary>
    public static async Task PublishAgainAsync(PortalServer server, string slug, ServiceItemContent content)
    {
        await using var scope = server.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IGovServiceDb>();
        var item = await db.ServiceItems.SingleAsync(i => i.Slug == slug);
        db.ServiceItemVersions.Add(item.Publish(content, Guid.CreateVersion7().ToString("N"), DraftPolicy.Keep, At.AddDays(1))!);
        await db.SaveChangesAsync();
    }

    private static DateTimeOffset At { get; } = new(2026, 3, 2, 1, 0, 0, TimeSpan.Zero);

    private static async Task SaveAsync(PortalServer server, Action<IGovServiceDb> add)
    {
        await using var scope = server.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IGovServiceDb>();
        add(db);
        await db.SaveChangesAsync();
    }

    /// <summary>The cookie that signing in would have set.</summary>
    private static string SessionOf(PortalServer server, UserId account)
    {
        const string scheme = CookieAuthenticationDefaults.AuthenticationScheme;
        var options = server.Services.GetRequiredService<IOptionsMonitor<CookieAuthenticationOptions>>().Get(scheme);
        var now = TimeProvider.System.GetUtcNow();
        var properties = new AuthenticationProperties { IssuedUtc = now, ExpiresUtc = now.AddHours(1) };
        properties.Items["started"] = now.ToString("O", CultureInfo.InvariantCulture);
        var identity = Session.IdentityOf(Guid.CreateVersion7(), account, "李桂芳");
        var ticket = new AuthenticationTicket(new ClaimsPrincipal(identity), properties, scheme);
        return $"{options.Cookie.Name}={options.TicketDataFormat.Protect(ticket)}";
    }
}
