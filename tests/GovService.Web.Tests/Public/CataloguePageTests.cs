using System.Net;
using System.Net.Http.Headers;
using AngleSharp.Html.Parser;

namespace GovService.Web.Tests.Public;

public sealed class CataloguePageTests(Portal portal)
{
    private const int FirstViewLimit = 60_000;

    public static TheoryData<string> KeptPages =>
        ["/", "/services", "/services?q=驾照", "/services?audience=person&level=4&online=1&no-submission=1", "/services/temp-relief", "/services/temp-relief/notice", "/departments"];

    [Theory]
    [MemberData(nameof(KeptPages))]
    public async Task A_page_of_the_catalogue_is_kept_and_carries_nothing_of_its_reader(string path)
    {
        using var visitor = portal.Server.CreateVisitor();

        var first = await visitor.GetAsync(Path(path));
        var second = await visitor.GetAsync(Path(path));

        first.StatusCode.ShouldBe(HttpStatusCode.OK);
        second.Headers.Age.ShouldNotBeNull();
        second.Headers.Contains("Set-Cookie").ShouldBeFalse();
        var html = await second.Content.ReadAsStringAsync();
        html.ShouldBe(await first.Content.ReadAsStringAsync());
        html.ShouldNotContain("<!--Blazor");
        html.ShouldNotContain("__RequestVerificationToken");
        html.ShouldNotContain("<script");
        html.ShouldNotContain(" style=");
    }

    [Theory]
    [MemberData(nameof(KeptPages))]
    public async Task The_first_view_with_its_style_sheets_is_small(string path)
    {
        using var visitor = portal.Server.CreateVisitor();
        visitor.DefaultRequestHeaders.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        var sheets = (await ParsedAsync(path)).QuerySelectorAll("link[rel=stylesheet]").Select(l => l.GetAttribute("href")!);

        var bytes = (await visitor.GetByteArrayAsync(Path(path))).Length;
        foreach (var sheet in sheets) bytes += (await visitor.GetByteArrayAsync(Path(sheet))).Length;

        bytes.ShouldBeInRange(1000, FirstViewLimit);
    }

    [Theory]
    [InlineData("/services?page=abc")]
    [InlineData("/services?page=-1")]
    [InlineData("/services?page=99999999999999999999")]
    [InlineData("/services?q=%00&theme=%00&stage=%00&department=%00")]
    [InlineData("/services?q=%FF%FE%ED%A0%80")]
    [InlineData("/services?q='%20or%201=1%20--")]
    [InlineData("/services?q=%26%7C!():*%3C-%3E")]
    [InlineData("/services?q=a&q=b&page=1&page=2")]
    [InlineData("/services?audience=x&theme=085&stage=y")]
    [InlineData("/services?q=&audience=&theme=&stage=&department=&level=&online=2&no-submission=&cross-region=%00")]
    [InlineData("/services?q=👨‍👩‍👧‍👦𠮷野家")]
    public async Task Whatever_an_address_says_there_is_a_list(string path)
    {
        using var visitor = portal.Server.CreateVisitor();

        (await visitor.GetAsync(Path(path))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_search_of_any_length_is_answered()
    {
        using var visitor = portal.Server.CreateVisitor();

        var answer = await visitor.GetAsync(Path($"/services?q={new string('a', 4000)}"));

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("/services/TEMP_RELIEF")]
    [InlineData("/services/11341103XN0010018M4000511001000")]
    [InlineData("/services/temp-relief?q.nonsense=1")]
    [InlineData("/services/TEMP_RELIEF?q.nonsense=1&utm_source=x")]
    public async Task Every_other_way_to_name_an_item_leads_to_its_one_address(string path)
    {
        using var visitor = portal.Server.CreateVisitor();

        var answer = await visitor.GetAsync(Path(path));

        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        new Uri(portal.Server.Address, answer.Headers.Location!).PathAndQuery.ShouldBe("/services/temp-relief");
    }

    [Theory]
    [InlineData("/services/no-such-item")]
    [InlineData("/services/no-such-item/notice")]
    public async Task What_is_not_there_is_not_found(string path)
    {
        using var visitor = portal.Server.CreateVisitor();

        (await visitor.GetAsync(Path(path))).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Answers_narrow_the_list_and_stay_in_the_address()
    {
        using var visitor = portal.Server.CreateVisitor();
        var (path, question) = await AGuideWithQuestionsAsync(visitor);
        var open = await ParsedAsync(path);
        var answered = await ParsedAsync($"{path}?{question}=false");

        answered.QuerySelectorAll("#questions").Length.ShouldBe(1);
        answered.QuerySelector($"input[name='{question}'][value=false]")!.HasAttribute("checked").ShouldBeTrue();
        answered.QuerySelectorAll("tbody tr").Length.ShouldBeLessThan(open.QuerySelectorAll("tbody tr").Length);
    }

    [Fact]
    public async Task Nothing_found_offers_what_to_try_instead()
    {
        var page = await ParsedAsync("/services?q=量子纠缠");

        page.QuerySelectorAll(".chip").Length.ShouldBeGreaterThan(0);
        page.QuerySelector(".pager").ShouldBeNull();
    }

    [Fact]
    public async Task Every_chip_takes_back_one_choice()
    {
        var page = await ParsedAsync("/services?q=居民&audience=person&level=4&online=1");
        var chips = page.QuerySelectorAll("a.chip").Select(c => Uri.UnescapeDataString(c.GetAttribute("href")!)).ToList();

        chips.ShouldBe(
        [
            "/services?q=居民&level=4&online=1",
            "/services?q=居民&audience=person&online=1",
            "/services?q=居民&audience=person&level=4",
            "/services?q=居民",
        ]);
        page.QuerySelector("select[name=level] option[selected]")!.GetAttribute("value").ShouldBe("4");
        page.QuerySelector("input[name=online]")!.HasAttribute("checked").ShouldBeTrue();
        page.QuerySelector("form[aria-label] input[name=q]")!.GetAttribute("value").ShouldBe("居民");
    }

    [Fact]
    public async Task A_change_of_the_catalogue_drops_what_was_kept()
    {
        using var visitor = portal.Server.CreateVisitor();
        await visitor.GetAsync(Path("/departments"));
        (await visitor.GetAsync(Path("/departments"))).Headers.Age.ShouldNotBeNull();

        await portal.ExecuteAsync("UPDATE departments SET name = name");

        for (var tries = 0; tries < 50; tries++)
        {
            if ((await visitor.GetAsync(Path("/departments"))).Headers.Age is null) return;
            await Task.Delay(20);
        }

        Assert.Fail("The page was still the kept one a second after the change.");
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> ParsedAsync(string path)
    {
        using var visitor = portal.Server.CreateVisitor();
        var page = await visitor.GetAsync(Path(path));
        return new HtmlParser().ParseDocument(await page.Content.ReadAsStringAsync());
    }

    /// <summary>The first guide of the list that asks something that matters to its materials.</summary>
    private async Task<(string Path, string Question)> AGuideWithQuestionsAsync(HttpClient visitor)
    {
        for (var page = 1; page <= 4; page++)
        {
            var list = await ParsedAsync($"/services?page={page}");
            foreach (var link in list.QuerySelectorAll(".hits h3 a").Select(a => a.GetAttribute("href")!))
            {
                var guide = new HtmlParser().ParseDocument(await visitor.GetStringAsync(Path(link)));
                if (guide.QuerySelector("form.note input[value=false]")?.GetAttribute("name") is { } question)
                    return (link, question);
            }
        }

        throw new InvalidOperationException("No guide asks anything.");
    }

    private static Uri Path(string path) => new(path, UriKind.Relative);
}
