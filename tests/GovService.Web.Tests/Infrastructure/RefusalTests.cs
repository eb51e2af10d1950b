using System.Net;

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
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
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
