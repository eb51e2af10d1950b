namespace GovService.EndToEnd.Tests;

/// <summary>No refusal reaches the applicant on one signature.</summary>
[Collection(nameof(Applicant))] // one citizen, one draft at a time
public sealed class RefusalJourneyTests(Portal portal)
{
    private const string Reasons = "家庭人均收入高于本地规定的标准。对收入的计算有疑问，可以找民政局社会救助科。";

    [Fact]
    public async Task A_refusal_is_seen_only_after_the_second_signature()
    {
        var citizen = await Visitor.ComeAsync(portal, Screen.Phone);
        var application = await new Applicant(citizen).ApplyAsync();
        var desk = new Desk(portal, Screen.Desk);
        await desk.AcceptAsync(application);
        await desk.ReviewAsync(application);

        await desk.ProposeRefusalAsync(application, Reasons);

        await citizen.OpenAsync(application.Path, "临时救助");
        await citizen.ReadAsync("审查中");
        (await citizen.Page.ContentAsync()).ShouldNotContain(Reasons);

        await desk.CountersignRefusalAsync(application);

        await citizen.OpenAsync(application.Path, "临时救助");
        await citizen.ReadAsync("没有批准");
        await citizen.ReadAsync(Reasons);
        await citizen.ReadAsync("60 日内申请行政复议");
    }
}
