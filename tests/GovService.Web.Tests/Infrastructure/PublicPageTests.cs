using System.IO.Compression;
using System.Net;

namespace GovService.Web.Tests.Infrastructure;

public sealed class PublicPageTests(Portal portal)
{
    [Fact]
    public async Task A_public_page_carries_nothing_of_its_reader()
    {
        using var visitor = portal.Server.CreateVisitor();

        var page = await visitor.GetAsync(Path("/about"));
        var html = await page.Content.ReadAsStringAsync();

        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        page.Headers.Contains("Set-Cookie").ShouldBeFalse();
        html.ShouldContain("</html>");
        html.ShouldNotContain("<!--Blazor");
        html.ShouldNotContain("__RequestVerificationToken");
        html.ShouldNotContain("<script");
        html.ShouldNotContain("style=");
    }

    [Fact]
    public async Task It_is_drawn_the_same_each_time()
    {
        using var visitor = portal.Server.CreateVisitor();

        // Each encoding is kept for itself, so these are two drawings of the page.
        var plain = await visitor.GetStringAsync(Path("/about"));
        visitor.DefaultRequestHeaders.Add("Accept-Encoding", "br");
        var packed = await visitor.GetAsync(Path("/about"));

        packed.Content.Headers.ContentEncoding.ShouldBe(["br"]);
        await using var brotli = new BrotliStream(await packed.Content.ReadAsStreamAsync(), CompressionMode.Decompress);
        using var reader = new StreamReader(brotli);
        (await reader.ReadToEndAsync()).ShouldBe(plain);
    }

    [Fact]
    public async Task The_second_reader_gets_a_copy_whatever_else_the_address_says()
    {
        using var visitor = portal.Server.CreateVisitor();

        await visitor.GetAsync(Path("/about"));
        var second = await visitor.GetAsync(Path("/about?utm_source=x"));

        second.Headers.Age.ShouldNotBeNull();
        second.Headers.CacheControl!.NoCache.ShouldBeTrue();
        (await second.Content.ReadAsStringAsync()).ShouldNotContain("utm_source");
    }

    [Fact]
    public async Task Large_type_has_a_copy_of_its_own()
    {
        using var visitor = portal.Server.CreateVisitor();
        await visitor.GetAsync(Path("/about"));

        await visitor.GetAsync(Path("/display/senior?return=/about"));
        var senior = await visitor.GetStringAsync(Path("/about"));
        await visitor.GetAsync(Path("/display/standard?return=/about"));
        var standard = await visitor.GetStringAsync(Path("/about"));

        senior.ShouldContain("data-theme=\"senior\"");
        standard.ShouldNotContain("data-theme");
    }

    [Theory]
    [InlineData("/about", "/about")]
    [InlineData("/services/x?a=1", "/services/x?a=1")]
    [InlineData("//elsewhere.example", "/")]
    [InlineData("/\\elsewhere.example", "/")]
    [InlineData("https://elsewhere.example/", "/")]
    [InlineData("", "/")]
    public async Task The_display_switch_leads_back_and_never_away(string asked, string led)
    {
        using var visitor = portal.Server.CreateVisitor();

        var answer = await visitor.GetAsync(Path($"/display/senior?return={Uri.EscapeDataString(asked)}"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.ShouldBe(led);
    }

    private static Uri Path(string path) => new(path, UriKind.Relative);
}
