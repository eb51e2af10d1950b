using Microsoft.Playwright;

namespace GovService.EndToEnd.Tests;

/// <summary>A person before a screen of their own. Every page they come to is looked at before they go on.</summary>
public sealed class Visitor
{
    private const float Patience = 45_000; // a loaded build machine, not a slow portal

    private readonly Screen _screen;
    private readonly bool _hasScript;
    private readonly List<string> _faults = [];

    private Visitor(IPage page, Screen screen, bool hasScript)
    {
        (Page, _screen, _hasScript) = (page, screen, hasScript);
        page.SetDefaultTimeout(Patience);
        page.PageError += (_, error) => _faults.Add(error);
        page.Response += (_, response) =>
        {
            if (response.Status >= 400) _faults.Add($"{response.Status} {response.Url}");
        };
    }

    public IPage Page { get; }

    public static async Task<Visitor> ComeAsync(Portal portal, Screen screen, bool withScript = true)
    {
        ArgumentNullException.ThrowIfNull(portal);
        return new(await portal.Browser.VisitAsync(screen, withScript), screen, withScript);
    }

    /// <param name="path">Where to go.</param>
    /// <param name="title">The main heading that has to stand there.</param>
    /// <param name="picture">Leaves a picture of that name.</param>
    public async Task OpenAsync(string path, string title, string? picture = null)
    {
        await Page.GotoAsync(path);
        await ArriveAsync(title, picture);
    }

    /// <summary>Waits for the page with this main heading, and looks at it.</summary>
    public async Task ArriveAsync(string title, string? picture = null)
    {
        await Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).Filter(new() { HasText = title }).WaitForAsync();
        await LookAsync(picture);
    }

    /// <summary>Waits until the page says something, and looks at it.</summary>
    public async Task ReadAsync(string text, string? picture = null)
    {
        await Says(text).WaitForAsync();
        await LookAsync(picture);
    }

    public ILocator Says(string text) => Page.Locator("main").GetByText(text).First;

    public Task PressAsync(string button) =>
        Page.Locator("main").GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    public Task FollowAsync(string link) =>
        Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = link }).First.ClickAsync();

    /// <summary>Fills in controls by their ids.</summary>
    public async Task FillAsync(params (string Id, string Value)[] controls)
    {
        foreach (var (id, value) in controls) await Page.Locator($"[id='{id}']").FillAsync(value);
    }

    public async Task SignInAsync(string loginName)
    {
        await FillAsync(("LoginName", loginName), ("Password", DemoPeople.Password));
        await PressAsync("登录");
    }

    /// <summary>What a link of this page leads to, as a PDF.</summary>
    public async Task<byte[]> DownloadPdfAsync(string link)
    {
        var address = await Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = link }).First.GetAttributeAsync("href");
        var file = await Page.Context.APIRequest.GetAsync(address!);
        file.Status.ShouldBe(200);
        file.Headers["content-type"].ShouldBe("application/pdf");
        return await file.BodyAsync();
    }

    /// <summary>Loads the page again and again until it says something that happens in the background.</summary>
    public async Task AwaitAsync(string text)
    {
        for (var waited = TimeSpan.Zero; !await Says(text).IsVisibleAsync(); waited += TimeSpan.FromSeconds(1))
        {
            waited.ShouldBeLessThan(TimeSpan.FromMinutes(1), $"{Page.Url} never says {text}");
            await Task.Delay(TimeSpan.FromSeconds(1));
            await Page.ReloadAsync();
        }
    }

    private async Task LookAsync(string? picture)
    {
        _faults.ShouldBeEmpty(Page.Url);
        if (_hasScript) // without it axe cannot run either; the same pages are looked at with it
        {
            await Page.ShouldBeAccessibleAsync();
            (await Page.EvaluateAsync<int>("document.documentElement.scrollWidth"))
                .ShouldBeLessThanOrEqualTo(_screen.Width, $"{Page.Url} sticks out sideways");
        }

        if (picture is not null) await Page.PictureAsync($"{picture}-{_screen.Name}");
    }
}
