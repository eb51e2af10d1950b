using GovService.Domain.Applications;

namespace GovService.EndToEnd.Tests;

/// <summary>The authority's part: each comes from the queue, decides, and is told what became of it.</summary>
public sealed class Desk(Portal portal, Screen screen)
{
    public Task AcceptAsync(SubmittedApplication application) =>
        DecideAsync(application, DemoPeople.Clerk, "待受理", "/counter", ApplicationAction.Accept, "受理", "已受理。");

    public Task ReviewAsync(SubmittedApplication application) =>
        DecideAsync(application, DemoPeople.Reviewer, "待审核", "/officer", ApplicationAction.Review, "送审批人决定", "已送审批人决定。");

    public Task GrantAsync(SubmittedApplication application) =>
        DecideAsync(application, DemoPeople.Decider, "待决定", "/officer", ApplicationAction.Grant,
            $"准予{application.Item.What}", $"已准予{application.Item.What}。", picture: "desk");

    public Task ProposeRefusalAsync(SubmittedApplication application, string reasons) =>
        DecideAsync(application, DemoPeople.Decider, "待决定", "/officer", ApplicationAction.ProposeRefusal, "送督办员复核", "已送督办员复核。", reasons);

    public Task CountersignRefusalAsync(SubmittedApplication application) =>
        DecideAsync(application, DemoPeople.Supervisor, "待复核和请示", "/oversight", ApplicationAction.CountersignRefusal,
            $"同意不予{application.Item.What}", $"已不予{application.Item.What}。");

    private async Task DecideAsync(
        SubmittedApplication application,
        string who,
        string queue,
        string area,
        ApplicationAction action,
        string button,
        string done,
        string? reasons = null,
        string? picture = null)
    {
        var officer = await Visitor.ComeAsync(portal, screen);
        await officer.OpenAsync("/account/sign-in", "登录");
        await officer.SignInAsync(who);
        await officer.ArriveAsync(queue);
        await officer.Page.ClickAsync($"a[href='{area}/applications/{application.Id}']");
        await officer.ArriveAsync(application.Item.Name);

        await officer.Page.CheckAsync($"input[value={action}]");
        if (reasons is not null)
        {
            await officer.Page.Locator("input[name=Basis]").First.CheckAsync();
            await officer.FillAsync(("Reasons", reasons));
        }

        await officer.ReadAsync("您的决定", picture);
        await officer.PressAsync(button);
        await officer.ReadAsync(done);
        await officer.Page.Context.CloseAsync();
    }
}
