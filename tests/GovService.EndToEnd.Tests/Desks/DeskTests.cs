using GovService.Domain.Accounts;
using GovService.Domain.Tests.Applications;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovService.EndToEnd.Tests.Desks;

/// <summary>The staff at work, in a real browser: queue, reading, deciding, and what happens when somebody is quicker.</summary>
public sealed class DeskTests(Portal portal)
{
    // A circuit answers in milliseconds; a machine that runs all tests at once needs longer.
    static DeskTests() => SetDefaultExpectTimeout(20_000);

    public static TheoryData<Screen> Screens => [Screen.Desk, Screen.Phone];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task An_application_passes_three_desks_and_is_granted(Screen screen)
    {
        var town = await Town.FoundAsync(portal);
        var application = await town.GivenAsync(a => a.Submitted());

        await WorkAsync(town.Clerk, "/counter", "受理", "受理", "已受理");
        await WorkAsync(town.Reviewer, "/officer/review", "审核", "送审批人决定", "已送审批人决定");
        await WorkAsync(town.Decider, "/officer/decisions", $"准予{town.What}", $"准予{town.What}", $"已准予{town.What}");

        async Task WorkAsync(Account officer, string queue, string choice, string button, string outcome)
        {
            var page = await town.VisitAsync(officer, screen);
            await LookAsync(page, queue, $"{queue[1..].Replace('/', '-')}-{screen.Name}");
            await page.Locator($"a[href$='{application.Id}']").ClickAsync();
            await Expect(page.Locator("h2#decision")).ToBeVisibleAsync();
            await page.GetByRole(AriaRole.Radio, new() { Name = choice }).First.CheckAsync();
            await page.PictureAsync($"decide-{queue[1..].Replace('/', '-')}-{screen.Name}");
            await page.ShouldBeAccessibleAsync();
            await page.GetByRole(AriaRole.Button, new() { Name = button }).ClickAsync();
            await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(outcome);
            await page.ShouldBeAccessibleAsync();
        }
    }

    [Fact]
    public async Task Whoever_is_overtaken_reads_by_whom_and_keeps_what_they_wrote()
    {
        var town = await Town.FoundAsync(portal);
        var application = await town.GivenAsync(a => a.AwaitingDecision());
        var first = await town.VisitAsync(town.Decider, Screen.Desk);
        var second = await town.VisitAsync(town.SecondDecider, Screen.Desk);
        foreach (var page in new[] { first, second })
        {
            await page.GotoAsync($"/officer/applications/{application.Id}");
            await page.GetByRole(AriaRole.Radio, new() { Name = $"准予{town.What}" }).First.CheckAsync();
        }

        await second.GetByLabel("意见").FillAsync("材料齐全，建议尽快发放。");
        await first.GetByRole(AriaRole.Button, new() { Name = $"准予{town.What}" }).ClickAsync();
        await Expect(first.GetByRole(AriaRole.Status)).ToContainTextAsync($"已准予{town.What}");
        await second.GetByRole(AriaRole.Button, new() { Name = $"准予{town.What}" }).ClickAsync();

        await Expect(second.GetByRole(AriaRole.Status)).ToContainTextAsync($"{town.Decider.Person.Name} 已于");
        await Expect(second.Locator("form.card")).ToContainTextAsync("您刚才写的：材料齐全，建议尽快发放。");
        await second.PictureAsync("overtaken");
        await second.ShouldBeAccessibleAsync();
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task A_notice_that_says_too_little_comes_back_with_everything_typed(Screen screen)
    {
        var town = await Town.FoundAsync(portal);
        var application = await town.GivenAsync(a => a.Submitted());
        var page = await town.VisitAsync(town.Clerk, screen);
        await page.GotoAsync($"/counter/applications/{application.Id}");

        await page.GetByRole(AriaRole.Radio, new() { Name = "告知补正" }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "发出补正通知" }).ClickAsync();
        await Expect(page.Locator(".errors")).ToContainTextAsync("请");
        await page.Locator("#Points input[type=checkbox]").First.CheckAsync();
        await page.GetByLabel("说明", new() { Exact = true }).FillAsync("重拍");
        await page.GetByRole(AriaRole.Button, new() { Name = "发出补正通知" }).ClickAsync();

        await Expect(page.Locator(".errors li")).ToHaveCountAsync(2);
        await Expect(page.GetByLabel("说明", new() { Exact = true })).ToHaveValueAsync("重拍");
        await page.PictureAsync($"correction-errors-{screen.Name}");
        await page.ShouldBeAccessibleAsync();
        await page.GetByLabel("原因", new() { Exact = true }).SelectOptionAsync("unreadable");
        await page.GetByLabel("说明", new() { Exact = true }).FillAsync("第 3 页看不清金额，请重拍");
        await page.GetByRole(AriaRole.Button, new() { Name = "发出补正通知" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("已发出补正通知");
        await page.PictureAsync($"correction-sent-{screen.Name}");
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task A_refusal_goes_over_the_supervisors_desk(Screen screen)
    {
        var town = await Town.FoundAsync(portal);
        var application = await town.GivenAsync(a => a.AwaitingDecision());
        var decider = await town.VisitAsync(town.Decider, screen);
        await decider.GotoAsync($"/officer/applications/{application.Id}");
        await decider.GetByRole(AriaRole.Radio, new() { Name = $"提出不予{town.What}" }).CheckAsync();
        await decider.GetByRole(AriaRole.Button, new() { Name = "送督办员复核" }).ClickAsync();
        await Expect(decider.Locator(".errors li")).ToHaveCountAsync(2);
        await decider.Locator("input[name=Basis]").First.CheckAsync();
        await decider.GetByLabel("理由").FillAsync(AnApplication.Reasons);
        await decider.PictureAsync($"refusal-{screen.Name}");
        await decider.ShouldBeAccessibleAsync();
        await decider.GetByRole(AriaRole.Button, new() { Name = "送督办员复核" }).ClickAsync();
        await Expect(decider.GetByRole(AriaRole.Status)).ToContainTextAsync("已送督办员复核");

        var supervisor = await town.VisitAsync(town.Supervisor, screen);
        await LookAsync(supervisor, "/oversight/proposals", $"oversight-proposals-{screen.Name}");
        await supervisor.Locator($"a[href$='{application.Id}']").ClickAsync();
        await supervisor.GetByRole(AriaRole.Radio, new() { Name = $"同意不予{town.What}" }).CheckAsync();
        await supervisor.PictureAsync($"oversight-{screen.Name}");
        await supervisor.ShouldBeAccessibleAsync();
        await supervisor.GetByRole(AriaRole.Button, new() { Name = $"同意不予{town.What}" }).ClickAsync();

        await Expect(supervisor.GetByRole(AriaRole.Status)).ToContainTextAsync($"已不予{town.What}");
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Masked_numbers_are_shown_for_a_reason(Screen screen)
    {
        var town = await Town.FoundAsync(portal);
        var application = await town.GivenAsync(a => a.Accepted());
        var page = await town.VisitAsync(town.Clerk, screen);
        await page.GotoAsync($"/counter/applications/{application.Id}");
        await Expect(page.Locator("h1")).ToContainTextAsync("陈**");
        (await page.ContentAsync()).ShouldNotContain("13900000618");

        await page.GetByText("查看完整信息").ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "显示完整信息" }).ClickAsync();

        await Expect(page.Locator("main")).ToContainTextAsync("13900000618");
        await page.PictureAsync($"revealed-{screen.Name}");
        await page.ShouldBeAccessibleAsync();
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Where_nothing_is_to_be_done_the_page_says_so(Screen screen)
    {
        var town = await Town.FoundAsync(portal);
        var reviewer = await town.VisitAsync(town.Reviewer, screen);
        var page = await town.VisitAsync(town.Supervisor, screen);

        await LookAsync(page, "/desk", $"desk-{screen.Name}");
        await page.GotoAsync($"/oversight/applications/{Guid.CreateVersion7()}");
        await Expect(page.Locator("h1")).ToContainTextAsync("没有找到");
        await page.ShouldBeAccessibleAsync();
        await page.PictureAsync($"desk-not-found-{screen.Name}");
        (await reviewer.GotoAsync("/oversight/proposals"))!.Status.ShouldBe(403);
    }

    private static async Task LookAsync(IPage page, string path, string picture)
    {
        await page.GotoAsync(path);
        await Expect(page.Locator("h1")).ToBeVisibleAsync();
        await Expect(page.GetByText("正在读取")).ToHaveCountAsync(0);
        await page.PictureAsync(picture);
        await page.ShouldBeAccessibleAsync();
    }
}
