using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovService.EndToEnd.Tests.Desks;

/// <summary>A long queue in a real browser: scopes, lights, views, several rows at once, and single keys.</summary>
public sealed class QueueTests(Portal portal)
{
    private const int Many = 200;

    static QueueTests() => SetDefaultExpectTimeout(20_000);

    public static TheoryData<Screen> Screens => [Screen.Desk, Screen.Phone];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Several_are_claimed_at_once_and_then_stand_on_the_officers_own_table(Screen screen)
    {
        var town = await Town.FoundAsync(portal);
        var quiet = town.QuietItem;
        var later = TimeProvider.System.GetUtcNow().AddDays(7); // due after what other journeys look for on the first page
        for (var i = 0; i < Many; i++)
            await town.GivenAsync(a => (a with { Item = quiet.Id, Version = quiet.CurrentVersionId, At = later }).Accepted());
        var page = await town.VisitAsync(town.Reviewer, screen);

        await page.GotoAsync($"/officer/review?scope=Pool&item={quiet.Id}");
        await Expect(page.Locator("[data-queue] tbody tr")).ToHaveCountAsync(50);
        await page.PictureAsync($"queue-{screen.Name}");
        await page.ShouldBeAccessibleAsync();

        var boxes = page.Locator("[data-queue] input[type=checkbox]");
        for (var i = 0; i < 3; i++) await boxes.Nth(i).CheckAsync();
        await page.GetByRole(AriaRole.Group, new() { Name = "批量办理" }).GetByRole(AriaRole.Button, new() { Name = "领取" }).ClickAsync();
        await Expect(page.GetByText("领取完成 3 件")).ToBeVisibleAsync();
        await page.PictureAsync($"queue-batch-{screen.Name}");
        await page.ShouldBeAccessibleAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "我的", Exact = true }).ClickAsync();
        await Expect(page.Locator("[data-queue] tbody tr")).ToHaveCountAsync(3);

        await page.GetByText("我的视图").ClickAsync();
        await page.GetByLabel("视图名称").FillAsync("我手里的");
        await page.GetByLabel("打开队列时默认使用").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "存为视图" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Link, new() { Name = "我手里的" })).ToBeVisibleAsync();
        await page.GotoAsync("/officer/review");
        await Expect(page.Locator("[data-queue] tbody tr")).ToHaveCountAsync(3);
        await page.PictureAsync($"queue-own-{screen.Name}");
        await page.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task Single_keys_move_choose_and_open_and_can_be_switched_off()
    {
        var town = await Town.FoundAsync(portal);
        for (var i = 0; i < 3; i++) await town.GivenAsync(a => a.Accepted());
        var page = await town.VisitAsync(town.Reviewer, Screen.Desk);
        await page.GotoAsync("/officer/review?scope=Department");
        await Expect(page.Locator("[data-queue] tbody tr").First).ToBeVisibleAsync();

        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("x");
        await Expect(page.Locator("[data-queue] tbody tr").Nth(1).GetByRole(AriaRole.Checkbox)).ToBeCheckedAsync();
        await page.Keyboard.PressAsync("?");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeVisibleAsync();
        await page.PictureAsync("queue-keys");
        await page.ShouldBeAccessibleAsync();
        await page.GetByLabel("在本机使用快捷键").UncheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "关闭" }).ClickAsync();
        await page.Keyboard.PressAsync("?");
        await Expect(page.GetByRole(AriaRole.Dialog)).ToBeHiddenAsync();
    }
}
