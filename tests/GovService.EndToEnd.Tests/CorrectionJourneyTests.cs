using GovService.Domain.Applications;
using Microsoft.Playwright;

namespace GovService.EndToEnd.Tests;

/// <summary>The window sends back a material, an answer and an empty field; the citizen puts them right on a phone.</summary>
public sealed class CorrectionJourneyTests(Portal portal)
{
    private const string Address = "安徽省滁州市南谯区乌衣镇滁河路 16 号（示例）";

    private static readonly KnownItem Item = KnownItem.IdentityCard;

    [Fact]
    public async Task What_is_sent_back_is_corrected_on_a_phone_and_the_window_sees_before_and_after()
    {
        var citizen = await Visitor.ComeAsync(portal, Screen.Phone);
        var application = await ApplyAsync(citizen);
        var clerk = await Visitor.ComeAsync(portal, Screen.Desk);
        await SendBackAsync(clerk, application);

        await CorrectAsync(citizen, application);

        await clerk.OpenAsync($"/counter/applications/{application.Id}", Item.Name);
        await clerk.ReadAsync("补正前后", "corrected");
        var corrected = clerk.Page.Locator("section[aria-labelledby=corrected]");
        (await corrected.InnerTextAsync()).ShouldSatisfyAllConditions(
            text => text.ShouldContain("有效期满"),
            text => text.ShouldContain("证件损坏"),
            text => text.ShouldContain("没有填写"),
            text => text.ShouldContain(Address));
        await clerk.Page.GetByText("补正前的").First.ClickAsync();
        await clerk.Says("重拍.png").WaitForAsync();

        await clerk.Page.CheckAsync($"input[value={ApplicationAction.Accept}]");
        await clerk.PressAsync("受理");
        await clerk.ReadAsync("已受理。");
    }

    private static async Task<SubmittedApplication> ApplyAsync(Visitor citizen)
    {
        await citizen.FindAsync("身份证", Item, DemoPeople.SecondCitizen);
        await citizen.PressAsync("开始申请");
        await citizen.ArriveAsync("填写信息");
        await citizen.Page.GetByLabel("有效期满").CheckAsync();
        await citizen.Page.GetByRole(AriaRole.Radio, new() { Name = "邮寄" }).CheckAsync();
        await citizen.PressAsync("保存并继续");
        await citizen.ArriveAsync("准备材料");
        await citizen.FetchAsync();
        await citizen.ReadAsync("已经有了 1 份");
        await citizen.UploadMissingAsync();
        await citizen.PressAsync("保存并继续");
        await citizen.ArriveAsync("核对签名");
        return await citizen.SubmitAsync(Item);
    }

    private static async Task SendBackAsync(Visitor clerk, SubmittedApplication application)
    {
        await clerk.OpenAsync("/account/sign-in", "登录");
        await clerk.SignInAsync(DemoPeople.Clerk);
        await clerk.ArriveAsync("待受理");
        await clerk.Page.ClickAsync($"a[href='/counter/applications/{application.Id}']");
        await clerk.ArriveAsync(Item.Name);
        await clerk.Page.CheckAsync($"input[value={ApplicationAction.RequestCorrection}]");
        await NameAsync(clerk, 0, "相片", "unreadable", "相片模糊，请重拍一张");
        await NameAsync(clerk, 1, "换领原因", "inconsistent", "旧证还没有到期，请改选原因");
        await NameAsync(clerk, 2, "邮寄地址", "missing", "如需邮寄请补填地址");
        await clerk.ReadAsync("要补正什么", "send-back");
        await clerk.PressAsync("发出补正通知");
        await clerk.ReadAsync("已发出补正通知");
    }

    private static async Task NameAsync(Visitor clerk, int index, string slot, string reason, string explanation)
    {
        var box = clerk.Page.Locator("#Points label.choice").Filter(new() { HasText = slot });
        await box.GetByRole(AriaRole.Checkbox).CheckAsync();
        await clerk.Page.Locator($"[id='Points[{index}].ReasonCode']").SelectOptionAsync(reason);
        await clerk.FillAsync(($"Points[{index}].Explanation", explanation));
    }

    private static async Task CorrectAsync(Visitor citizen, SubmittedApplication application)
    {
        await citizen.OpenAsync(application.Path, Item.Name);
        await citizen.ReadAsync("轮到您了：有 3 处要补", "your-turn");
        await citizen.FollowAsync("补交并继续办理");
        await citizen.ArriveAsync("补正材料", "correct");
        await citizen.Page.Locator("input[type=file]").SetInputFilesAsync(Applying.APicture("重拍.png"));
        await citizen.Page.GetByLabel("证件损坏").CheckAsync();
        await citizen.SignAsync("签名并补交");
        await citizen.ReadAsync("窗口要求补填这一项", "correct-errors");

        await citizen.FillAsync(("f.deliveryAddress", Address));
        await citizen.SignAsync("签名并补交");
        await citizen.ArriveAsync(Item.Name);
        await citizen.ReadAsync("正在看您的材料");
    }
}
