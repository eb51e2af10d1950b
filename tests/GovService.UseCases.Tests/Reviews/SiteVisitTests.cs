using GovService.Domain.Applications;
using GovService.UseCases.Applications;
using GovService.UseCases.Reviews;

namespace GovService.UseCases.Tests.Reviews;

public sealed class SiteVisitTests(TestHost host) : ReviewTest(host)
{
    private static readonly SiteOfficer First = new("李正", "皖 M001");
    private static readonly SiteOfficer Second = new("周敏", "皖 M002");

    [Fact]
    public async Task One_visit_is_seen_by_every_department_of_the_joint_review()
    {
        var scene = await AScene();
        var asked = await AScene();
        var application = await Given(scene.Application.Accepted());
        await Done(application, scene.Reviewer, seen => new OpenJointReview(seen.Id, [asked.Application.Department], seen.Version));

        await Done(application, scene.Reviewer, seen => Visit(seen, First, Second));

        (await Seen(application, asked.Reviewer)).Facts.SiteVisits.ShouldHaveSingleItem()
            .Officers.ShouldBe([First, Second]);
    }

    [Fact]
    public async Task One_officer_with_two_names_is_one_officer()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.Accepted());

        (await Act(application, scene.Reviewer, seen => Visit(seen, First)))
            .Errors.ShouldBe([ApplicationErrors.TwoOfficersGo]);
        (await Act(application, scene.Reviewer, seen => Visit(seen, First, First with { Name = "李小正" })))
            .Errors.ShouldBe([ApplicationErrors.TwoOfficersGo]);
        (await Act(application, scene.Reviewer, seen => Visit(seen, First, Second with { BadgeNumber = " " })))
            .Errors.ShouldBe([ApplicationErrors.TwoOfficersGo]);
    }

    [Fact]
    public async Task A_visit_has_a_day_a_place_and_findings_and_has_taken_place()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.Accepted());

        (await As(scene.Reviewer).Send(new RecordSiteVisit(application.Id, null, "", [], "", SeenVersion: 0))).Errors.ShouldBe(
        [
            ApplicationErrors.VisitDayWrong, ApplicationErrors.PlaceRequired, ApplicationErrors.TwoOfficersGo,
            ApplicationErrors.FindingsRequired,
        ]);
        (await Act(application, scene.Reviewer, seen => Visit(seen, First, Second) with { Day = new DateOnly(2099, 1, 1) }))
            .Errors.ShouldBe([ApplicationErrors.VisitDayWrong]);
        await ShouldBeForbidden(scene.Clerk, Visit(await Seen(application, scene.Reviewer), First, Second));
    }

    private RecordSiteVisit Visit(ApplicationReview seen, params IReadOnlyList<SiteOfficer> officers) => new(
        seen.Id, ChinaTime.Day(Clock.GetUtcNow()), "龙蟠街道天长路 128 号", officers, "与申请材料一致。", seen.Version);
}
