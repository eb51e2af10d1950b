using GovService.Domain.Accounts;
using GovService.Domain.Applications;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovService.EndToEnd.Tests.Desks;

/// <summary>One application with everything that can hold beside its status, from receipt to grant.</summary>
public sealed class LongLifeTests(Portal portal)
{
    private const string Why = "申请涉及多方利益，材料之间有出入，需要进一步查明后再作决定。";

    /// <summary>The pages with the most on them.</summary>
    private static readonly IReadOnlyList<ApplicationAction> Pictured =
        [ApplicationAction.Extend, ApplicationAction.OpenJointReview, ApplicationAction.RecordSiteVisit];

    private Town _town = null!;
    private Application _application = null!;
    private Screen _screen = null!;

    static LongLifeTests() => SetDefaultExpectTimeout(20_000);

    public static TheoryData<Screen> Screens => [Screen.Desk, Screen.Phone];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task An_application_is_paused_extended_reviewed_jointly_and_granted(Screen screen)
    {
        _screen = screen;
        _town = await Town.FoundAsync(portal);
        _application = await _town.GivenAsync(a => a.Submitted());
        var clerk = await AtDeskAsync(_town.Clerk, "counter");
        var reviewer = await AtDeskAsync(_town.Reviewer, "officer");
        var supervisor = await AtDeskAsync(_town.Supervisor, "oversight");
        var citizen = await _town.VisitAsync(_town.Citizen, screen);

        await DoAsync(clerk, ApplicationAction.Receive, "收件", "已收件");
        await DoAsync(clerk, ApplicationAction.Accept, "受理", "已受理");
        await DoAsync(reviewer, ApplicationAction.ProposeSpecialProcedure, "送督办员决定", "已送督办员决定", async page =>
        {
            await page.Locator("#Name").SelectOptionAsync("专家评审");
            await page.Locator("#Expected").FillAsync("10");
            await page.Locator("#Reasons").FillAsync(Why);
        });
        await DoAsync(supervisor, ApplicationAction.StartSpecialProcedure, "批准启动特别程序", "暂停计时");
        await ReadAsync(citizen, "特别程序：专家评审", "citizen-procedure");
        await DoAsync(reviewer, ApplicationAction.EndSpecialProcedure, "登记结束", "恢复计时",
            page => page.Locator("#Reasons").FillAsync("专家组一致同意方案。"));
        await DoAsync(reviewer, ApplicationAction.ProposeExtension, "送督办员决定", "已送督办员决定", async page =>
        {
            await page.Locator("#WorkingDays").FillAsync("5");
            await page.Locator("#Reasons").FillAsync(Why);
        });
        await DoAsync(supervisor, ApplicationAction.Extend, "批准延期", "已批准延期");
        await ReadAsync(citizen, "办理期限延长 5 个工作日", "citizen-extension");

        await ReviewJointlyAsync(reviewer, citizen);
        await DoAsync(reviewer, ApplicationAction.RecordSiteVisit, "登记现场核查", "已登记现场核查", VisitAsync);
        await DoAsync(reviewer, ApplicationAction.Review, "送审批人决定", "已送审批人决定");
        var decider = await AtDeskAsync(_town.Decider, "officer");
        await DoAsync(decider, ApplicationAction.Grant, $"准予{_town.What}", $"已准予{_town.What}");
    }

    private async Task ReviewJointlyAsync(IPage reviewer, IPage citizen)
    {
        await DoAsync(reviewer, ApplicationAction.OpenJointReview, "发起联审", "已发起联审",
            page => page.GetByLabel(_town.NeighbourName).CheckAsync());
        var neighbour = await _town.VisitAsync(_town.Neighbour, _screen);
        await neighbour.GotoAsync("/officer/lanes");
        await neighbour.Locator($"a[href$='{_application.Id}']").ClickAsync();
        await Expect(neighbour.Locator("h2#lanes")).ToBeVisibleAsync();
        await ActAsync(neighbour, ApplicationAction.AskInLane, "请申请人补交", "只有您的部门暂停", async page =>
        {
            await page.Locator("input[name='Point.Slot']").First.CheckAsync();
            await page.GetByLabel("原因", new() { Exact = true }).SelectOptionAsync("unreadable");
            await page.GetByLabel("说明", new() { Exact = true }).FillAsync("第 3 页看不清金额，请重拍");
        });

        await ReadAsync(citizen, "轮到您了", "citizen-asked");
        await citizen.GetByRole(AriaRole.Link, new() { Name = "补交这份材料" }).ClickAsync();
        await Expect(citizen.Locator("h1")).ToHaveTextAsync("补交会签材料");
        await citizen.GetByRole(AriaRole.Button, new() { Name = "上传并补交" }).ClickAsync();
        await Expect(citizen.Locator(".errors")).ToBeVisibleAsync(); // nothing was chosen
        await citizen.PictureAsync($"citizen-lane-{_screen.Name}");
        await citizen.ShouldBeAccessibleAsync();
        await citizen.Locator("input[type=file]").SetInputFilesAsync(Applying.APicture("第 3 页.png"));
        await citizen.GetByRole(AriaRole.Button, new() { Name = "上传并补交" }).ClickAsync();
        await Expect(citizen.Locator("main")).ToContainTextAsync("正在审查");

        await neighbour.ReloadAsync();
        await ActAsync(neighbour, ApplicationAction.GiveOpinion, "提交会签意见", "已提交会签意见",
            page => page.Locator($"input[value={LaneVerdict.Agrees}]").CheckAsync());
    }

    private static async Task VisitAsync(IPage page)
    {
        await page.Locator("#Day").FillAsync(ChinaTime.Day(TimeProvider.System.GetUtcNow()).ToString("O", null));
        await page.Locator("#Place").FillAsync("滁州市南谯区龙蟠街道天长路一百二十八号三栋二单元");
        await page.GetByLabel("姓名 1").FillAsync("李正");
        await page.GetByLabel("执法证号 1").FillAsync("皖 M00000001");
        await page.GetByLabel("姓名 2").FillAsync("周敏");
        await page.GetByLabel("执法证号 2").FillAsync("皖 M00000002");
        await page.Locator("#Findings").FillAsync("现场与申请材料一致。");
    }

    private async Task<IPage> AtDeskAsync(Account officer, string area)
    {
        var page = await _town.VisitAsync(officer, _screen);
        await page.GotoAsync($"/{area}/applications/{_application.Id}");
        return page;
    }

    /// <summary>Looks again, as whoever comes back to an application does, and acts.</summary>
    private async Task DoAsync(
        IPage page, ApplicationAction action, string button, string outcome, Func<IPage, Task>? fill = null)
    {
        await page.ReloadAsync();
        await ActAsync(page, action, button, outcome, fill);
    }

    private async Task ActAsync(
        IPage page, ApplicationAction action, string button, string outcome, Func<IPage, Task>? fill = null)
    {
        await page.Locator($"input[name=Action][value={action}]").CheckAsync();
        if (fill is not null) await fill(page);
        if (Pictured.Contains(action)) await page.PictureAsync($"life-{action}-{_screen.Name}");
        await page.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync(outcome);
    }

    private async Task ReadAsync(IPage citizen, string text, string picture)
    {
        await citizen.GotoAsync($"/my/applications/{_application.Id}");
        await Expect(citizen.Locator("main")).ToContainTextAsync(text);
        await citizen.PictureAsync($"{picture}-{_screen.Name}");
        await citizen.ShouldBeAccessibleAsync();
    }
}
