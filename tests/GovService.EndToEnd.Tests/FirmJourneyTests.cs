using Microsoft.Playwright;

namespace GovService.EndToEnd.Tests;

/// <summary>A firm applies; what it answers decides what it has to hand in.</summary>
public sealed class FirmJourneyTests(Portal portal)
{
    private static readonly KnownItem Item = KnownItem.Drainage;

    [Fact]
    public async Task An_answer_changes_what_a_firm_hands_in_and_the_firm_holds_the_licence()
    {
        var agent = await Visitor.ComeAsync(portal, Screen.Desk);
        await agent.FindAsync("排水证", Item, DemoPeople.Firm);
        await agent.Page.GetByLabel("同乐小馆").CheckAsync();
        await agent.PressAsync("开始申请");

        await AnswerAsync(agent, isKeyDischarger: "是");
        await FillFormAsync(agent);
        await agent.ReadAsync("排水水质水量检测报告");
        await agent.Page.GotoAsync(agent.Page.Url.Replace("/materials", "/questions", StringComparison.Ordinal));
        await AnswerAsync(agent, isKeyDischarger: "否");
        await agent.PressAsync("保存并继续");
        await HandInAsync(agent);
        var application = await agent.SubmitAsync(Item);

        var desk = new Desk(portal, Screen.Desk);
        await desk.AcceptAsync(application);
        await desk.ReviewAsync(application);
        await desk.GrantAsync(application);
        await CollectAsync(agent, application);
    }

    private static async Task AnswerAsync(Visitor agent, string isKeyDischarger)
    {
        await agent.ArriveAsync("回答问题", "firm-questions");
        await agent.Page.GetByRole(AriaRole.Radio, new() { Name = isKeyDischarger }).CheckAsync();
        await agent.PressAsync("保存并继续");
        await agent.ArriveAsync("填写信息", "firm-form");
    }

    private static async Task FillFormAsync(Visitor agent)
    {
        (await agent.Page.InputValueAsync("[id='f.uscc']")).ShouldBe("91341103XN00300190");
        await agent.FillAsync(
            ("f.placeAddress", "安徽省滁州市南谯区同乐街道同乐路 210 号一层（示例）"),
            ("f.drainVolume", "12"));
        await agent.Page.GetByRole(AriaRole.Radio, new() { Name = "是", Exact = true }).CheckAsync();
        await agent.PressAsync("保存并继续");
        await agent.ArriveAsync("准备材料");
    }

    private static async Task HandInAsync(Visitor agent)
    {
        await agent.ArriveAsync("准备材料");
        (await agent.Page.ContentAsync()).ShouldNotContain("排水水质水量检测报告");
        await agent.FetchAsync();
        await agent.ReadAsync("已经有了 2 份", "firm-materials");
        await agent.UploadMissingAsync();
        await agent.PressAsync("保存并继续");
        await agent.ArriveAsync("核对签名", "firm-check");
    }

    private static async Task CollectAsync(Visitor agent, SubmittedApplication application)
    {
        await agent.OpenAsync(application.Path, Item.Name);
        await agent.AwaitAsync("已经办好");
        await agent.FollowAsync("查看证照");
        await agent.ArriveAsync("排水管网许可证", "firm-certificate");
        await agent.Says("滁州市南谯区同乐小馆餐饮管理有限公司").WaitForAsync();
        (await agent.DownloadPdfAsync("下载证照（PDF）")).ShouldNotBeEmpty();
    }
}
