using System.Diagnostics;
using System.Net;
using System.Text.RegularExpressions;
using GovService.UseCases.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.Web.Tests.Pages.Account;

public sealed partial class SignInTests(Portal portal)
{
    private const string Password = "Nanqiao-2026-demo";

    [Theory]
    [InlineData("citizen", "/my")]
    [InlineData("Clerk ", "/counter")]
    [InlineData("reviewer", "/officer/review")]
    [InlineData("supervisor", "/oversight/proposals")]
    public async Task Whoever_signs_in_arrives_where_they_work(string loginName, string path)
    {
        using var visitor = portal.Server.CreateVisitor();

        var answer = await PostAsync(visitor, "/account/sign-in", loginName, Password);

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        LocationOf(answer).ShouldBe(path);
    }

    [Theory]
    [InlineData("/services/some-item?step=2", "/services/some-item?step=2")]
    [InlineData("https://evil.example/", "/my")]
    [InlineData("//evil.example/", "/my")]
    [InlineData("/\\evil.example/", "/my")]
    public async Task Nobody_is_led_away_from_this_site(string wanted, string path)
    {
        using var visitor = portal.Server.CreateVisitor();

        var answer = await PostAsync(
            visitor, $"/account/sign-in?return={Uri.EscapeDataString(wanted)}", "citizen", Password);

        LocationOf(answer).ShouldBe(path);
    }

    [Theory]
    [InlineData("citizen", "wrong password 1")]
    [InlineData("nobody-of-that-name", "wrong password 2")]
    public async Task A_failure_says_the_same_for_a_name_that_nobody_has(string loginName, string password)
    {
        using var visitor = portal.Server.CreateVisitor();

        var answer = await PostAsync(visitor, "/account/sign-in", loginName, password);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await answer.Content.ReadAsStringAsync();
        page.ShouldContain("登录名或密码不对");
        page.ShouldContain("<title>错误：登录");
        page.ShouldContain($"value=\"{loginName}\"");
        page.ShouldNotContain(password);
    }

    [Fact]
    public async Task A_form_without_its_token_is_refused()
    {
        using var visitor = portal.Server.CreateVisitor();
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "sign-in",
            ["LoginName"] = "citizen",
            ["Password"] = Password,
        });

        var answer = await visitor.PostAsync(new Uri("/account/sign-in", UriKind.Relative), form);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task Each_sign_in_starts_a_new_session_and_signing_out_ends_it()
    {
        using var visitor = portal.Server.CreateVisitor();
        var first = SessionOf(await PostAsync(visitor, "/account/sign-in", "citizen", Password));

        var second = SessionOf(await PostAsync(visitor, "/account/sign-in", "citizen", Password));
        var page = await visitor.GetStringAsync(new Uri("/demo/sms", UriKind.Relative));
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = TokenIn(page),
        });
        var answer = await visitor.PostAsync(new Uri("/account/sign-out", UriKind.Relative), form);

        second.ShouldNotBe(first);
        LocationOf(answer).ShouldBe("/");
        (await visitor.GetStringAsync(new Uri("/demo/sms", UriKind.Relative))).ShouldNotContain("李桂芳");
    }

    [Fact]
    public async Task A_copied_cookie_is_worth_nothing_once_its_owner_has_signed_out()
    {
        using var owner = portal.Server.CreateVisitor();
        using var thief = portal.Server.CreateVisitor();
        var cookie = SessionOf(await PostAsync(owner, "/account/sign-in", "citizen2", Password));
        thief.DefaultRequestHeaders.Add("Cookie", cookie[..cookie.IndexOf(';', StringComparison.Ordinal)]);
        var before = await thief.GetAsync(new Uri("/my", UriKind.Relative));

        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["__RequestVerificationToken"] = TokenIn(await owner.GetStringAsync(new Uri("/demo/sms", UriKind.Relative))),
        });
        await owner.PostAsync(new Uri("/account/sign-out", UriKind.Relative), form);
        var after = await thief.GetAsync(new Uri("/my", UriKind.Relative));

        before.StatusCode.ShouldBe(HttpStatusCode.OK);
        after.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        LocationOf(after).ShouldStartWith("/account/sign-in");
    }

    [Fact]
    public async Task Another_node_hears_within_a_second_that_a_session_is_over()
    {
        var sessions = portal.Server.Services.GetRequiredService<IEndedSessions>();
        var session = Guid.CreateVersion7();
        (await sessions.ContainsAsync(session, CancellationToken.None)).ShouldBeFalse();

        await portal.ExecuteAsync($"INSERT INTO ended_sessions (id, until) VALUES ('{session}', now() + interval '8 hours')");
        var since = Stopwatch.GetTimestamp();
        while (!await sessions.ContainsAsync(session, CancellationToken.None) && Stopwatch.GetElapsedTime(since).TotalSeconds < 1)
            await Task.Delay(20);

        (await sessions.ContainsAsync(session, CancellationToken.None)).ShouldBeTrue();
    }

    private static async Task<HttpResponseMessage> PostAsync(
        HttpClient visitor, string path, string loginName, string password)
    {
        var page = await visitor.GetStringAsync(new Uri(path, UriKind.Relative));
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["_handler"] = "sign-in",
            ["__RequestVerificationToken"] = TokenIn(page),
            ["LoginName"] = loginName,
            ["Password"] = password,
        });
        return await visitor.PostAsync(new Uri(path, UriKind.Relative), form);
    }

    private static string TokenIn(string page) => Token().Match(page).Groups["value"].Value;

    private static string? LocationOf(HttpResponseMessage answer) =>
        answer.Headers.Location is { IsAbsoluteUri: true } uri ? uri.PathAndQuery : answer.Headers.Location?.ToString();

    private static string SessionOf(HttpResponseMessage answer) =>
        answer.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("session=", StringComparison.Ordinal));

    [GeneratedRegex("name=\"__RequestVerificationToken\" value=\"(?<value>[^\"]+)\"", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Token();
}
