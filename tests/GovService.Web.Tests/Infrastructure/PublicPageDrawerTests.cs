using System.Net;
using GovService.Domain.Forms;
using GovService.Web.Tests.Applying;

namespace GovService.Web.Tests.Infrastructure;

/// <summary>Public pages as they are drawn: asked for in a way of which no copy is kept.</summary>
public sealed class PublicPageDrawerTests(Portal portal)
{
    private static readonly string NotKept = $"?x={new string('x', 600)}";

    [Fact]
    public async Task A_guide_is_drawn_from_the_version_in_force()
    {
        using var reader = portal.Server.CreateVisitor();
        var slug = await Applicants.PublishAsync(portal.Server, AnItem.With(new FormSchema([])) with { Name = "第一版事项" });
        var first = await DrawnAsync(reader, $"/services/{slug}");
        var again = await DrawnAsync(reader, $"/services/{slug}");

        await Applicants.PublishAgainAsync(portal.Server, slug, AnItem.With(new FormSchema([])) with { Name = "第二版事项" });

        first.ShouldContain("<h1>第一版事项</h1>");
        again.ShouldBe(first);
        await EventuallyAsync(async () => (await DrawnAsync(reader, $"/services/{slug}")).Contains("<h1>第二版事项</h1>", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/about")]
    [InlineData("/services")]
    [InlineData("/services/temp-relief")]
    public async Task Who_is_signed_in_is_shown_what_everybody_is_shown(string path)
    {
        using var anybody = portal.Server.CreateVisitor();
        using var somebody = portal.Server.CreateVisitor();
        somebody.DefaultRequestHeaders.Add("Cookie", await Applicants.SessionAsync(portal.Server));

        using var answer = await somebody.GetAsync(Path(path + NotKept));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.Contains("Set-Cookie").ShouldBeFalse();
        answer.Headers.Contains("Content-Security-Policy").ShouldBeTrue();
        (await answer.Content.ReadAsStringAsync()).ShouldBe(await DrawnAsync(anybody, path));
    }

    [Fact]
    public async Task An_item_that_is_not_there_is_404_with_a_page_that_leads_back_to_itself()
    {
        using var visitor = portal.Server.CreateVisitor();

        using var answer = await visitor.GetAsync(Path("/services/there-is-none"));

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("return=%2Fservices%2Fthere-is-none");
    }

    [Fact]
    public async Task A_situation_written_another_way_is_led_to_its_one_address()
    {
        using var visitor = portal.Server.CreateVisitor();

        using var answer = await visitor.GetAsync(Path("/services/temp-relief?q.nothing=1"));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.ShouldBe("/services/temp-relief");
    }

    private static async Task<string> DrawnAsync(HttpClient reader, string path)
    {
        using var answer = await reader.GetAsync(Path(path + NotKept));
        answer.Headers.Age.ShouldBeNull();
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>The database tells every node; that takes a moment.</summary>
    private static async Task EventuallyAsync(Func<Task<bool>> isSo)
    {
        for (var i = 0; i < 50 && !await isSo(); i++) await Task.Delay(100);
        (await isSo()).ShouldBeTrue();
    }

    private static Uri Path(string path) => new(path, UriKind.Relative);
}
