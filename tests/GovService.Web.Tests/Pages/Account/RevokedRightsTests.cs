using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using GovService.Domain.Accounts;
using GovService.Infrastructure.Persistence;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.Web.Tests.Pages.Account;

public sealed partial class RevokedRightsTests(Portal portal)
{
    private const string Password = "a clerk for one test only";
    private static readonly Uri Counter = new("/counter", UriKind.Relative);
    private static readonly Uri SignIn = new("/account/sign-in", UriKind.Relative);

    [Fact]
    public async Task A_disabled_clerk_is_shut_out_within_a_second_whatever_the_cookie_says()
    {
        var id = await OpenAccountAsync();
        using var visitor = portal.Server.CreateVisitor();
        await SignInAsync(visitor);
        (await visitor.GetAsync(Counter)).StatusCode.ShouldBe(HttpStatusCode.OK);

        await ChangeAsync(async db => (await db.Accounts.SingleAsync(a => a.Id == id)).Disable());
        var since = Stopwatch.GetTimestamp();
        var answer = await visitor.GetAsync(Counter);
        while (answer.StatusCode == HttpStatusCode.OK && Stopwatch.GetElapsedTime(since).TotalSeconds < 1)
        {
            await Task.Delay(20);
            answer = await visitor.GetAsync(Counter);
        }

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private async Task<UserId> OpenAccountAsync()
    {
        var id = UserId.New();
        await ChangeAsync(db =>
        {
            var person = new Person("临时窗口人员", IdNumber: "", Mobile: "", Address: "");
            var account = Domain.Accounts.Account.Open(id, "one-test-clerk", person, isDemo: true, TimeProvider.System.GetUtcNow());
            account.SetPassword(portal.Server.Services.GetRequiredService<IPasswords>().Hash(Password));
            account.Assign(new Duty(Role.WindowClerk, [], ["341103000000"]));
            db.Accounts.Add(account);
            return Task.CompletedTask;
        });
        return id;
    }

    private async Task ChangeAsync(Func<GovServiceDbContext, Task> change)
    {
        await using var scope = portal.Server.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GovServiceDbContext>();
        await change(db);
        await db.SaveChangesAsync();
    }

    private static async Task SignInAsync(HttpClient visitor)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "sign-in",
            ["__RequestVerificationToken"] = Token().Match(await visitor.GetStringAsync(SignIn)).Groups["value"].Value,
            ["LoginName"] = "one-test-clerk",
            ["Password"] = Password,
        });
        (await visitor.PostAsync(SignIn, form)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
