using GovService.Domain.Applications;
using GovService.Domain.ServiceItems;
using GovService.Domain.Tests.Applications;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace GovService.EndToEnd.Tests.Desks;

/// <summary>The window at both ends of the life: what is returned before receipt, and what is handed over.</summary>
public sealed class WindowLifeTests(Portal portal)
{
    static WindowLifeTests() => SetDefaultExpectTimeout(20_000);

    public static TheoryData<Screen> Screens => [Screen.Desk, Screen.Phone];

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task What_is_not_complete_is_returned_on_two_signatures(Screen screen)
    {
        var town = await Town.FoundAsync(portal);
        var application = await town.GivenAsync(a => a.Submitted());
        var clerk = await town.VisitAsync(town.Clerk, screen);
        await clerk.GotoAsync($"/counter/applications/{application.Id}");
        await clerk.Locator($"input[value={ApplicationAction.ProposeReturn}]").CheckAsync();
        await clerk.GetByRole(AriaRole.Button, new() { Name = "送督办员复核" }).ClickAsync();
        await Expect(clerk.Locator(".errors li")).ToHaveCountAsync(3);
        await LookAsync(clerk, $"return-errors-{screen.Name}");
        await clerk.Locator("#Points input[type=checkbox]").First.CheckAsync();
        await clerk.GetByLabel("原因", new() { Exact = true }).SelectOptionAsync("unreadable");
        await clerk.GetByLabel("说明", new() { Exact = true }).FillAsync("第 3 页看不清金额，请重拍");
        await clerk.Locator("input[name=Basis]").First.CheckAsync();
        await clerk.Locator("#Reasons").FillAsync("材料不齐，暂时无法收件。");
        await clerk.GetByRole(AriaRole.Button, new() { Name = "送督办员复核" }).ClickAsync();
        await Expect(clerk.GetByRole(AriaRole.Status)).ToContainTextAsync("已送督办员复核");

        var supervisor = await town.VisitAsync(town.Supervisor, screen);
        await supervisor.GotoAsync($"/oversight/applications/{application.Id}");
        await supervisor.Locator($"input[value={ApplicationAction.CountersignReturn}]").CheckAsync();
        await LookAsync(supervisor, $"return-countersign-{screen.Name}");
        await supervisor.GetByRole(AriaRole.Button, new() { Name = "同意预审退回" }).ClickAsync();
        await Expect(supervisor.GetByRole(AriaRole.Status)).ToContainTextAsync("已退回");

        var citizen = await town.VisitAsync(town.Citizen, screen);
        await citizen.GotoAsync($"/my/applications/{application.Id}");
        await Expect(citizen.Locator("main")).ToContainTextAsync("正式收件前");
        await LookAsync(citizen, $"citizen-returned-{screen.Name}");
    }

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task A_result_is_handed_over_against_its_code(Screen screen)
    {
        var town = await Town.FoundAsync(portal);
        var application = await town.GivenAsync(a =>
        {
            var granted = (a with { DeliveryMethod = DeliveryMethod.WindowPickup }).Granted();
            granted.Issue("1.2.156.3005.2.1", "246810", Stamp.OfSystem(AnApplication.ByDecider.At));
            return granted;
        });
        var citizen = await town.VisitAsync(town.Citizen, screen);
        await citizen.GotoAsync($"/my/applications/{application.Id}");
        await Expect(citizen.Locator("main")).ToContainTextAsync("246810");
        await LookAsync(citizen, $"citizen-pickup-{screen.Name}");

        var clerk = await town.VisitAsync(town.Clerk, screen);
        await clerk.GotoAsync($"/counter/applications/{application.Id}");
        (await clerk.ContentAsync()).ShouldNotContain("246810"); // the applicant brings it
        await clerk.Locator("#Evidence").FillAsync("111111");
        await clerk.Locator("#Recipient").FillAsync("陈思远");
        await clerk.GetByRole(AriaRole.Button, new() { Name = "登记送达" }).ClickAsync();
        await Expect(clerk.Locator(".errors")).ToContainTextAsync("取件码不对");
        await LookAsync(clerk, $"hand-over-{screen.Name}");
        await clerk.Locator("#Evidence").FillAsync("246810");
        await clerk.GetByRole(AriaRole.Button, new() { Name = "登记送达" }).ClickAsync();

        await Expect(clerk.GetByRole(AriaRole.Status)).ToContainTextAsync("办结");
    }

    private static async Task LookAsync(IPage page, string picture)
    {
        await page.PictureAsync(picture);
        await page.ShouldBeAccessibleAsync();
    }
}
