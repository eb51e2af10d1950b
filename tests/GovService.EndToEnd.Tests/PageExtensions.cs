using Deque.AxeCore.Playwright;
using GovService.TestKit;
using Microsoft.Playwright;

namespace GovService.EndToEnd.Tests;

/// <summary>What a journey does on every page it visits.</summary>
public static class PageExtensions
{
    extension(IPage page)
    {
        /// <summary>No violation that axe can find: WCAG 2.2 A and AA, and its best practices.</summary>
        public async Task ShouldBeAccessibleAsync()
        {
            var found = await page.RunAxe();

            found.Passes.ShouldNotBeEmpty(); // it looked at something
            found.Violations
                .Select(v => $"{page.Url} {v.Impact} {v.Id}: {v.Help} at {string.Join(", ", v.Nodes.Select(n => n.Target))}")
                .ShouldBeEmpty();
        }

        /// <summary>Leaves a picture in artifacts/screenshots.</summary>
        public Task PictureAsync(string name) => page.ScreenshotAsync(new()
        {
            Path = Path.Combine(RepositoryPaths.Artifacts("screenshots"), name + ".png"),
            FullPage = true,
        });
    }
}
