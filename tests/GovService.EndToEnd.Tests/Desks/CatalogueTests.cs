using GovService.Domain.Accounts;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovService.EndToEnd.Tests.Desks;

/// <summary>The catalogue at work in a real browser: written by one, approved by another, published by a third.</summary>
public sealed class CatalogueTests(Portal portal)
{
    private const string Limit = "e-promisedLimit/limit";

    // A circuit answers in milliseconds; a machine that runs all tests at once needs longer.
    static CatalogueTests() => SetDefaultExpectTimeout(20_000);

    public static TheoryData<Screen> Screens => [Screen.Desk, Screen.Phone];

    [Fact]
    public async Task A_county_narrows_a_promise_follows_its_base_and_both_go_into_force_together()
    {
        var office = await Office.FoundAsync(portal);
        var county = await OpenAsync(office, office.Editor, Screen.Desk);
        await GoToAsync(county, "时限与收费");
        await FillAsync(county, "5");
        await Expect(county.Locator("div.field", new() { Has = county.Locator($"[id='{Limit}']") })).ToContainTextAsync("本级收窄");
        await Expect(county.GetByText("已保存")).ToBeVisibleAsync();

        await FillAsync(county, "12");
        await Expect(county.Locator($"[id='{Limit}-error']")).ToContainTextAsync("本级只能收窄");
        await Expect(county.GetByRole(AriaRole.Status).First).ToContainTextAsync("没有保存");
        await county.PictureAsync("catalog-refused");
        await county.ShouldBeAccessibleAsync();
        await FillAsync(county, "5");
        await Expect(county.GetByText("已保存")).ToBeVisibleAsync();

        var province = await OpenAsync(office, office.BaseEditor, Screen.Desk);
        await GoToAsync(province, "时限与收费");
        await province.Locator("[id='e-legalLimit/limit']").FillAsync("15");
        await province.Locator("[id='e-legalLimit/limit']").BlurAsync();
        await SubmitAsync(province);
        await ApproveAsync(office, office.BaseApprover, office.BaseItem);

        await EventuallyAsync(async () =>
        {
            await county.GotoAsync("/catalog/tasks");
            await Expect(county.GetByText(office.Name).First).ToBeVisibleAsync();
        });
        await county.GetByRole(AriaRole.Link, new() { Name = office.Name }).First.ClickAsync();
        await GoToAsync(county, "时限与收费");
        await Expect(county.Locator("[id='e-legalLimit/limit']")).ToHaveValueAsync("15");
        await Expect(county.Locator($"[id='{Limit}']")).ToHaveValueAsync("5");
        await SubmitAsync(county);
        await ApproveAsync(office, office.Approver, office.LocalItem);

        await PublishAsync(office);
        await EventuallyAsync(async () => (await LimitInForceAsync(office.LocalItem)).ShouldBe((15, 5)));
        (await LimitInForceAsync(office.BaseItem)).ShouldBe((15, 10));
        var reader = await portal.Browser.VisitAsync(Screen.Phone);
        await reader.GotoAsync($"/services/{office.LocalItem.Slug}/versions");
        await Expect(reader.Locator("main")).ToContainTextAsync("承诺办结时限从10 个工作日改为5 个工作日");
        await reader.PictureAsync("catalog-public-versions");
        await reader.ShouldBeAccessibleAsync();
    }

    [Fact]
    public async Task Nobody_approves_their_own_change()
    {
        var office = await Office.FoundAsync(portal);
        var page = await OpenAsync(office, office.Editor, Screen.Desk);
        await GoToAsync(page, "时限与收费");
        await FillAsync(page, "6");
        await SubmitAsync(page);

        await page.GetByRole(AriaRole.Link, new() { Name = "与现行版本比较" }).ClickAsync();

        await Expect(page.Locator("main")).ToContainTextAsync("您不能审核这份修订稿");
        await Expect(page.GetByRole(AriaRole.Button, new() { Name = "审核通过" })).ToHaveCountAsync(0);
        await Expect(page.Locator("del")).ToContainTextAsync("10 个工作日");
        await Expect(page.Locator("ins")).ToContainTextAsync("6 个工作日");
    }

    [Fact]
    public async Task Two_editors_see_each_other_and_choose_where_both_wrote()
    {
        var office = await Office.FoundAsync(portal);
        var first = await OpenAsync(office, office.Editor, Screen.Desk);
        var second = await portal.VisitAsync(office.SecondEditor, Screen.Desk);
        await second.GotoAsync(first.Url);
        await Expect(second.Locator("h2#section")).ToBeVisibleAsync();

        await first.GetByLabel("本地说明").FillAsync("请先预约");
        await Expect(second.GetByLabel("本地说明")).ToHaveValueAsync("请先预约");

        await Task.WhenAll(
            first.GetByLabel("本地说明").FillAsync("周一至周五办理"), second.GetByLabel("本地说明").FillAsync("周末也可办理"));
        await EventuallyAsync(async () =>
            (await first.GetByText("别人刚刚也改了这一处").CountAsync() + await second.GetByText("别人刚刚也改了这一处").CountAsync()).ShouldBe(1));

        var page = await first.GetByText("别人刚刚也改了这一处").CountAsync() == 1 ? first : second;
        await page.PictureAsync("catalog-conflict");
        await page.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "用我的" }).ClickAsync();
        var mine = page == first ? "周一至周五办理" : "周末也可办理";
        await Expect(first.GetByLabel("本地说明")).ToHaveValueAsync(mine);
        await Expect(second.GetByLabel("本地说明")).ToHaveValueAsync(mine);
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Every_part_of_an_item_can_be_reached_and_read(Screen screen)
    {
        var office = await Office.FoundAsync(portal);
        var page = await OpenAsync(office, office.Editor, screen);
        foreach (var (section, picture) in new[]
        {
            ("基本信息", "basics"), ("受理条件", "conditions"), ("材料", "materials"), ("表单", "form"), ("办理流程", "steps"),
            ("时限与收费", "limits"), ("结果与送达", "result"), ("渠道", "channels"), ("依据与权限", "basis"), ("常见问题", "faqs"), ("情形", "situations"),
        })
        {
            await GoToAsync(page, section);
            if (await page.Locator("section button[aria-expanded=false]").CountAsync() > 0)
                await page.Locator("section button[aria-expanded=false]").First.ClickAsync();
            if (section == "材料")
            {
                await page.GetByRole(AriaRole.Button, new() { Name = "添加条件" }).First.ClickAsync();
                await Expect(page.GetByText("适用于：“是否低保家庭？”是“是”。")).ToBeVisibleAsync();
            }

            await page.PictureAsync($"catalog-{picture}-{screen.Name}");
            await page.ShouldBeAccessibleAsync();
        }

        foreach (var (path, picture) in new[] { ("/catalog", "items"), ("/catalog/tasks", "tasks"), ($"/catalog/items/{office.LocalItem.Id}/versions", "versions") })
        {
            await LookAsync(page, path, $"catalog-{picture}-{screen.Name}");
        }
    }

    /// <summary>Finds the item in the list and begins its next version.</summary>
    private async Task<IPage> OpenAsync(Office office, Account editor, Screen screen)
    {
        var page = await portal.VisitAsync(editor, screen);
        await page.GotoAsync("/catalog");
        await page.GetByLabel("事项名称或者实施编码").FillAsync(office.Name);
        await page.GetByRole(AriaRole.Button, new() { Name = "查找" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = $"开始修订 {office.Name}" }).ClickAsync();
        await Expect(page.Locator("h2#section")).ToBeVisibleAsync();
        return page;
    }

    private static async Task GoToAsync(IPage page, string section)
    {
        await page.Locator("nav.side").GetByRole(AriaRole.Button, new() { Name = section }).First.ClickAsync();
        await Expect(page.Locator("h2#section")).ToHaveTextAsync(section);
    }

    private static async Task FillAsync(IPage page, string days)
    {
        await page.Locator($"[id='{Limit}']").FillAsync(days);
        await page.Locator($"[id='{Limit}']").BlurAsync();
    }

    private static async Task SubmitAsync(IPage page)
    {
        await Expect(page.GetByText("已保存")).ToBeVisibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "送审", Exact = true }).ClickAsync();
        await Expect(page.GetByText("待部门审核").First).ToBeVisibleAsync();
    }

    private async Task ApproveAsync(Office office, Account approver, ServiceItem item)
    {
        var page = await portal.VisitAsync(approver, Screen.Desk);
        await LookAsync(page, "/catalog/tasks", $"catalog-tasks-{(item == office.BaseItem ? "base" : "local")}");
        await page.GetByRole(AriaRole.Link, new() { Name = office.Name }).First.ClickAsync();
        await Expect(page.Locator("ins").First).ToBeVisibleAsync();
        await page.PictureAsync($"catalog-difference-{(item == office.BaseItem ? "base" : "local")}");
        await page.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "审核通过" }).ClickAsync();
        await Expect(page.GetByRole(AriaRole.Status)).ToContainTextAsync("已审核通过");
    }

    /// <summary>Chooses both, tries, schedules; then the instant comes.</summary>
    private async Task PublishAsync(Office office)
    {
        var page = await portal.VisitAsync(office.Publisher, Screen.Desk);
        await page.GotoAsync("/catalog/publications");
        await page.GetByRole(AriaRole.Checkbox, new() { Name = office.Name }).First.CheckAsync();
        await page.GetByRole(AriaRole.Checkbox, new() { Name = office.Name }).Last.CheckAsync();
        await page.GetByLabel("发布集名称").FillAsync(office.Name);
        await page.GetByRole(AriaRole.Button, new() { Name = "试运行" }).ClickAsync();
        await Expect(page.GetByText("通过：2 项可以同时生效")).ToBeVisibleAsync();
        await page.PictureAsync("catalog-publications");
        await page.ShouldBeAccessibleAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "排期发布" }).ClickAsync();
        await Expect(page.GetByText("已排期，到时自动发布")).ToBeVisibleAsync();
        await page.PictureAsync("catalog-scheduled");
        await page.ShouldBeAccessibleAsync();

        await using var scope = portal.Server.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IGovServiceDb>();
        var due = TimeProvider.System.GetUtcNow();
        await db.PublicationSets.Where(s => s.Name == office.Name && s.Status == PublicationSetStatus.Scheduled)
            .ExecuteUpdateAsync(s => s.SetProperty(set => set.EffectiveAt, due));
    }

    private async Task<(decimal? Legal, decimal? Promised)> LimitInForceAsync(ServiceItem item)
    {
        await using var scope = portal.Server.Services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<IGovServiceDb>();
        var content = await (
            from i in db.ServiceItems
            join version in db.ServiceItemVersions on i.CurrentVersionId equals version.Id
            where i.Id == item.Id
            select version.Content).AsNoTracking().SingleAsync();
        return (content.LegalLimit.Limit.Value, content.PromisedLimit.Limit.Value);
    }

    private static async Task LookAsync(IPage page, string path, string picture)
    {
        await page.GotoAsync(path);
        await Expect(page.Locator("h1")).ToBeVisibleAsync();
        await Expect(page.GetByText("正在读取")).ToHaveCountAsync(0);
        await page.PictureAsync(picture);
        await page.ShouldBeAccessibleAsync();
    }

    /// <summary>What the outbox or a job does takes its time.</summary>
    private static async Task EventuallyAsync(Func<Task> holds)
    {
        for (var tries = 0; ; tries++)
        {
            try
            {
                await holds();
                return;
            }
            catch (Exception) when (tries < 60)
            {
                await Task.Delay(TimeSpan.FromSeconds(1));
            }
        }
    }
}
