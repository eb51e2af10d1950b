using System.Net;
using System.Text.RegularExpressions;

namespace GovService.Web.Tests.Infrastructure;

public sealed class RefusalTests(Portal portal)
{
    private static readonly Uri About = new("/about", UriKind.Relative);

    [Fact]
    public async Task An_unknown_address_answers_404_with_a_way_on()
    {
        using var visitor = portal.Server.CreateVisitor();

        var answer = await visitor.GetAsync(new Uri("/no-such-page", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
        (await answer.Content.ReadAsStringAsync()).ShouldContain("没有这个页面");
    }

    [Fact]
    public async Task A_program_is_answered_without_a_page()
    {
        using var visitor = portal.Server.CreateVisitor();

        var answer = await visitor.GetAsync(new Uri("/api/no-such-thing", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        (await answer.Content.ReadAsStringAsync()).ShouldContain("api.not_found");
    }

    [Fact]
    public async Task A_post_without_its_token_is_stale()
    {
        using var visitor = portal.Server.CreateVisitor();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("q", "x")]);

        var answer = await visitor.PostAsync(About, form);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("页面已经过期");
    }

    [Fact]
    public async Task A_post_that_is_no_form_is_refused_in_words()
    {
        using var visitor = portal.Server.CreateVisitor();

        var answer = await visitor.PostAsync(new Uri("/progress", UriKind.Relative), null);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("页面已经过期");
    }

    [Fact]
    public async Task A_form_that_is_no_longer_on_its_page_is_refused_in_words()
    {
        using var visitor = portal.Server.CreateVisitor();
        var page = await visitor.GetStringAsync(new Uri("/progress", UriKind.Relative));
        var token = Regex.Match(page, "name=\"__RequestVerificationToken\" value=\"(?<token>[^\"]+)\"", RegexOptions.NonBacktracking)
            .Groups["token"].Value;
        using var form = new FormUrlEncodedContent(
            [KeyValuePair.Create("_handler", "gone"), KeyValuePair.Create("__RequestVerificationToken", token)]);

        var answer = await visitor.PostAsync(new Uri("/progress", UriKind.Relative), form);

        token.ShouldNotBeEmpty();
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("页面已经过期");
    }

    [Fact]
    public async Task A_form_too_large_to_be_read_is_told_so()
    {
        using var visitor = portal.Server.CreateVisitor();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/verify");
        request.Content = new MultipartFormDataContent { { new ByteArrayContent(new byte[31_000_000]), "File", "x.pdf" } };
        request.Headers.ExpectContinue = true; // else the server hangs up on what it will not read

        var answer = await visitor.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("/about")]
    [InlineData("/progress")]
    [InlineData("/api/v1/service-items")]
    [InlineData("/health/live")]
    public async Task Head_answers_like_get_without_a_body(string path)
    {
        using var visitor = portal.Server.CreateVisitor();
        using var request = new HttpRequestMessage(HttpMethod.Head, path);

        var answer = await visitor.SendAsync(request);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType.ShouldNotBeNull();
        (await answer.Content.ReadAsByteArrayAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("//elsewhere.example")]
    [InlineData("/%5Celsewhere.example")]
    [InlineData("https://elsewhere.example")]
    [InlineData("/%E4%BD%8E")] // Chinese, not escaped as an address is: no header can hold it
    [InlineData("/%0D%0Ax")]
    public async Task Nobody_is_led_to_what_is_no_address_of_ours(string path)
    {
        using var visitor = portal.Server.CreateVisitor();

        var answer = await visitor.GetAsync(new Uri("/display/senior?return=" + path, UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location.ShouldBe(new Uri("/", UriKind.Relative));
    }

    [Fact]
    public async Task A_cut_address_of_a_code_is_no_fault()
    {
        using var visitor = portal.Server.CreateVisitor();

        var answer = await visitor.GetAsync(new Uri("/account/sms-code?request=01a1", UriKind.Relative));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://elsewhere.example")]
    [InlineData("Origin", "null")]
    public async Task A_post_from_another_site_is_refused(string header, string value)
    {
        using var visitor = portal.Server.CreateVisitor();
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("q", "x")]);
        visitor.DefaultRequestHeaders.Add(header, value);

        var answer = await visitor.PostAsync(About, form);

        answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Nobody_opens_a_circuit_without_signing_in()
    {
        using var visitor = portal.Server.CreateVisitor();

        var answer = await visitor.PostAsync(new Uri("/_blazor/negotiate?negotiateVersion=1", UriKind.Relative), null);

        answer.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Theory]
    [InlineData("/about")]
    [InlineData("/no-such-page")]
    [InlineData("/health/live")]
    public async Task Every_answer_tells_the_browser_what_is_ours(string path)
    {
        using var visitor = portal.Server.CreateVisitor();

        var answer = await visitor.GetAsync(new Uri(path, UriKind.Relative));

        var policy = answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        answer.Headers.Contains("Server").ShouldBeFalse();
    }
}
