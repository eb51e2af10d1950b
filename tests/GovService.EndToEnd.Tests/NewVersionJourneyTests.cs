using GovService.Domain.ServiceItems.Revisions;

namespace GovService.EndToEnd.Tests;

/// <summary>A new version is published while somebody's draft is half filled in.</summary>
public sealed class NewVersionJourneyTests(Portal portal)
{
    [Fact]
    public async Task A_draft_that_must_move_keeps_everything_marks_the_change_and_is_submitted_under_the_new_version()
    {
        var item = await PublishedItem.FirstAsync(portal, "A_MOVED_ITEM", "租房困难补助（换版）");
        var citizen = await Visitor.ComeAsync(portal, Screen.Phone);
        await FillInAsync(citizen, item);

        await item.PublishNextAsync(DraftPolicy.MustMove);

        await citizen.AwaitAsync("这个事项的要求更新了");
        await citizen.ReadAsync("不用再交：房屋租赁合同", "draft-newer");
        (await citizen.Says("签名前请确认").IsVisibleAsync()).ShouldBeFalse();
        await citizen.PressAsync("换用新版");
        await citizen.ReadAsync("已换用新版", "draft-moved");
        await citizen.FollowAsync("新增：家庭人数");
        await citizen.ArriveAsync("填写信息", "draft-marked");
        await citizen.Says("原来问的是“家庭月收入”").WaitForAsync();
        (await citizen.Page.InputValueAsync("[id='f.income']")).ShouldBe("4200.00");
        await citizen.FillAsync(("f.income", "1400"), ("f.members", "3"));
        await citizen.PressAsync("保存并继续");
        await citizen.ArriveAsync("准备材料", "draft-dropped");
        (await citizen.Says("不再需要，已为您保留").IsVisibleAsync()).ShouldBeTrue();
        await citizen.PressAsync("保存并继续");
        await citizen.ArriveAsync("核对签名");
        var application = await citizen.SubmitAsync(item.Known);

        var (version, keys) = await item.OutcomeAsync(application.Id);
        version.ShouldBe(2);
        keys.ShouldContain("m.lease");
    }

    [Fact]
    public async Task A_draft_that_keeps_its_version_is_submitted_under_the_old_one()
    {
        var item = await PublishedItem.FirstAsync(portal, "A_KEPT_ITEM", "租房困难补助（不换版）");
        var citizen = await Visitor.ComeAsync(portal, Screen.Desk);
        await FillInAsync(citizen, item);

        await item.PublishNextAsync(DraftPolicy.Keep);

        await citizen.AwaitAsync("按您开始填写时的版本办理");
        await citizen.ReadAsync("房屋租赁合同", "draft-kept");
        var application = await citizen.SubmitAsync(item.Known);
        (await item.OutcomeAsync(application.Id)).Version.ShouldBe(1);
    }

    [Fact]
    public async Task A_draft_that_is_asked_stays_without_script_and_may_move_after_all()
    {
        var item = await PublishedItem.FirstAsync(portal, "A_ASKED_ITEM", "租房困难补助（问一问）");
        var citizen = await Visitor.ComeAsync(portal, Screen.Desk, withScript: false);
        await FillInAsync(citizen, item);
        await item.PublishNextAsync(DraftPolicy.Ask);
        await citizen.AwaitAsync("这个事项的要求更新了");
        await citizen.ReadAsync("承诺办结时限", "draft-asked");

        await citizen.PressAsync("继续用旧版");
        await citizen.ReadAsync("按您开始填写时的版本办理", "draft-stays");
        await citizen.Page.GetByText("还是想换用新版").ClickAsync();
        await citizen.PressAsync("换用新版");

        await citizen.ReadAsync("已换用新版");
    }

    /// <summary>Everything is filled in and handed in; only the signature is missing.</summary>
    private static async Task FillInAsync(Visitor citizen, PublishedItem item)
    {
        await citizen.OpenAsync(item.ApplyPath, "登录");
        await citizen.SignInAsync(DemoPeople.SecondCitizen);
        await citizen.ArriveAsync("替谁申请");
        await citizen.PressAsync("开始申请");
        await citizen.ArriveAsync("填写信息");
        await citizen.FillAsync(("f.reason", "房租上涨"), ("f.income", "4200"));
        await citizen.PressAsync("保存并继续");
        await citizen.ArriveAsync("准备材料");
        await citizen.UploadMissingAsync();
        await citizen.PressAsync("保存并继续");
        await citizen.ArriveAsync("核对签名");
    }
}
