namespace GovService.EndToEnd.Tests;

/// <summary>The harness itself: what every journey relies on.</summary>
public sealed class BrowserTests(Portal portal)
{
    public static TheoryData<Screen> Screens => [Screen.Desk, Screen.Phone];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task The_browser_reaches_the_portal_with_the_window_that_was_asked_for(Screen screen)
    {
        var page = await portal.Browser.VisitAsync(screen);

        var script = await page.GotoAsync("/_framework/blazor.web.js");

        script!.Status.ShouldBe(200);
        (await page.EvaluateAsync<int>("window.innerWidth")).ShouldBe(screen.Width);
    }

    [Fact]
    public async Task A_visitor_without_script_runs_none()
    {
        var page = await portal.Browser.VisitAsync(Screen.Desk, withScript: false);

        await page.SetContentAsync("<p>before</p><script>document.querySelector('p').textContent = 'after'</script>");

        (await page.InnerTextAsync("p")).ShouldBe("before");
    }

    [Fact]
    public async Task Axe_finds_what_is_wrong()
    {
        var page = await portal.Browser.VisitAsync(Screen.Desk);
        await page.SetContentAsync("<html lang='zh-CN'><title>t</title><main><h1>t</h1><input></main></html>");

        var failure = await Assert.ThrowsAsync<ShouldAssertException>(page.ShouldBeAccessibleAsync);

        failure.Message.ShouldContain("critical label");
    }
}
