using GovService.Domain.Applications;
using GovService.Domain.Tests.Applications;
using GovService.UseCases.Applications;

namespace GovService.UseCases.Tests.Applications;

public sealed class RequestCorrectionTests(TestHost host) : DeskTest(host)
{
    [Fact]
    public async Task The_notice_opens_what_it_names_and_stops_the_clock()
    {
        var (application, requested) = await Request(AnApplication.UnreadablePage);

        requested.Errors.ShouldBeEmpty();
        var stored = await Stored(application);
        stored.Correction!.Opens("m.income").ShouldBeTrue();
        stored.Correction.Opens("f.bankAccount").ShouldBeFalse();
        stored.DueBy.ShouldBeNull();
        (await OutboxEvents()).ShouldContain(new CorrectionRequested(application.Id, 1));
    }

    [Fact]
    public async Task A_notice_names_something()
    {
        var (_, requested) = await Request();

        requested.Errors.ShouldBe([ApplicationErrors.NothingToCorrect]);
    }

    [Theory]
    [InlineData("unreadable", "重拍", "Points[0].Explanation", "correction.explanation_too_short")]
    [InlineData("unreadable", "      ", "Points[0].Explanation", "correction.explanation_too_short")]
    [InlineData("because", "第 3 页看不清金额，请重拍", "Points[0].ReasonCode", "correction.reason_unknown")]
    public async Task Every_point_says_why_and_what_to_do(string reason, string explanation, string field, string code)
    {
        var (application, requested) = await Request(new CorrectionPoint("m.income", reason, explanation));

        requested.Errors.ShouldBe([Error.Invalid(field, code)]);
        (await Stored(application)).Status.ShouldBe(ApplicationStatus.Submitted);
    }

    [Fact]
    public async Task Five_hundred_characters_are_enough()
    {
        var (_, requested) = await Request(new CorrectionPoint("m.income", "other", new string('长', 501)));

        requested.Errors.ShouldHaveSingleItem().Code.ShouldBe("correction.explanation_too_long");
    }

    [Fact]
    public async Task What_the_form_makes_is_not_sent_back_without_the_form()
    {
        var (application, requested) = await Request(new CorrectionPoint("m.application", "other", "申请书写错了，请重写"));

        requested.Errors.ShouldBe([ApplicationErrors.SlotFollowsForm]);
        (await Stored(application)).Status.ShouldBe(ApplicationStatus.Submitted);
    }

    [Fact]
    public async Task The_desk_offers_exactly_what_a_notice_may_name()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.Submitted());

        var seen = await Seen(application, scene.Clerk);

        seen.Correctable.Select(s => (s.Slot, s.IsEmpty)).ShouldBe(
        [
            ("m.income", false), ("f.applicantName", false), ("f.idNumber", false), ("f.bankAccount", false),
            ("f.members", false), ("f.liveAddress", true),
        ]);
        var requested = await As(scene.Clerk).Send(new RequestCorrection(
            application.Id,
            [.. seen.Correctable.Select(s => new CorrectionPoint(s.Slot, "other", "请按现在的情况填写"))],
            seen.Version));
        requested.Errors.ShouldBeEmpty();
    }

    private async Task<(Application Application, Result Requested)> Request(params IReadOnlyList<CorrectionPoint> points)
    {
        var scene = await AScene();
        var application = await Given(scene.Application.Submitted());
        var seen = await Seen(application, scene.Clerk);
        return (application, await As(scene.Clerk).Send(new RequestCorrection(application.Id, points, seen.Version)));
    }
}
