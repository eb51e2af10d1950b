using Microsoft.Playwright;

namespace GovService.EndToEnd.Tests;

/// <summary>Debian's Chromium, driven by Playwright. Every visitor has a fresh profile.</summary>
public sealed class Browser : IAsyncDisposable
{
    // No sandbox: test machines run as root. The others keep Chromium from talking to anyone but the portal.
    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-dev-shm-usage", "--no-first-run",
        "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly Uri _address;

    private Browser(IPlaywright playwright, IBrowser browser, Uri address) =>
        (_playwright, _browser, _address) = (playwright, browser, address);

    /// <param name="address">The portal: pages are named from there.</param>
    public static async Task<Browser> LaunchAsync(Uri address)
    {
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = "/usr/bin/chromium", Args = Flags });
        return new Browser(playwright, browser, address);
    }

    /// <summary>A visitor with a window of their own.</summary>
    public async Task<IPage> VisitAsync(Screen screen, bool withScript = true)
    {
        ArgumentNullException.ThrowIfNull(screen);
        var context = await _browser.NewContextAsync(new()
        {
            BaseURL = _address.ToString(),
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            ViewportSize = new() { Width = screen.Width, Height = screen.Height },
            JavaScriptEnabled = withScript,
        });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }
}
