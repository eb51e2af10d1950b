using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.UseCases.Applications;
using GovService.UseCases.Reviews;

namespace GovService.UseCases.Tests.Reviews;

public sealed class SpecialProcedureTests(TestHost host) : ReviewTest(host)
{
    private static readonly TimeLimit TenDays = new(10, LimitUnit.WorkingDay);

    [Fact]
    public async Task It_starts_on_the_second_signature_and_stops_the_clock_until_it_ends()
    {
        var scene = await AScene();
        var citizen = await Given(AnAccount.Citizen());
        var application = await Given((scene.Application with { Applicant = citizen.Id }).Accepted());

        await Done(application, scene.Reviewer, seen => new ProposeSpecialProcedure(seen.Id, "专家评审", TenDays, Reasons, seen.Version));
        (await Stored(application)).PausedSince.ShouldBeNull(); // nobody's word yet
        (await Mine(application, citizen)).Timeline.ShouldNotContain(s => s.Action == ApplicationAction.ProposeSpecialProcedure);

        await Done(application, scene.Supervisor, seen => new ApproveRequest(seen.Id, seen.Version));
        var paused = await Stored(application);
        (paused.PausedSince, paused.DueBy).ShouldBe((Clock.GetUtcNow(), null));
        var told = (await Mine(application, citizen)).Handling.Procedures.ShouldHaveSingleItem();
        (told.Name, told.Expected, told.IsRunning).ShouldBe(("专家评审", TenDays, true));

        await Done(application, scene.Reviewer, seen => new EndSpecialProcedure(seen.Id, "1", "专家同意方案。", seen.Version));
        (await Stored(application)).DueBy.ShouldNotBeNull();
        (await Mine(application, citizen)).Handling.Procedures[0].Outcome.ShouldBe("专家同意方案。");
    }

    [Fact]
    public async Task While_it_runs_nobody_reviews()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.Accepted());
        await Done(application, scene.Reviewer, seen => new ProposeSpecialProcedure(seen.Id, "听证", TenDays, Reasons, seen.Version));
        await Done(application, scene.Supervisor, seen => new ApproveRequest(seen.Id, seen.Version));

        var seen = await Seen(application, scene.Reviewer);

        seen.Actions.ShouldNotContain(ApplicationAction.Review);
        (await As(scene.Reviewer).Send(new ReviewApplication(seen.Id, null, seen.Version)))
            .Errors.ShouldBe([ApplicationErrors.ProcedureRunning]);
    }

    [Fact]
    public async Task Only_what_the_guide_or_the_law_lists_is_left_out_of_the_limit()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.Accepted());

        var proposed = await Act(application, scene.Reviewer, seen => new ProposeSpecialProcedure(seen.Id, "内部研究", TenDays, Reasons, seen.Version));

        proposed.Errors.ShouldBe([ApplicationErrors.ProcedureUnknown]);
    }

    [Fact]
    public async Task Everything_wrong_with_a_request_is_said_at_once()
    {
        var scene = await AScene();

        var proposed = await As(scene.Reviewer).Send(new ProposeSpecialProcedure(
            ApplicationId.New(), "", new TimeLimit(0, LimitUnit.Hour), " ", SeenVersion: 0));

        proposed.Errors.ShouldBe(
            [ApplicationErrors.ProcedureNameRequired, ApplicationErrors.ExpectedTimeRequired, ApplicationErrors.ReasonsRequired]);
    }

    [Fact]
    public async Task It_is_for_the_departments_own_reviewers()
    {
        var scene = await AScene();
        var elsewhere = await AScene();
        var application = await Given(scene.Application.Accepted());
        ProposeSpecialProcedure request = new(application.Id, "听证", TenDays, Reasons, SeenVersion: 0);

        await ShouldNotFind(elsewhere.Reviewer, request);
        await ShouldNotFind(elsewhere.Reviewer, new EndSpecialProcedure(application.Id, "1", Reasons, SeenVersion: 0));
        await ShouldBeForbidden(scene.Decider, request);
        await ShouldBeForbidden(scene.Clerk, new EndSpecialProcedure(application.Id, "1", Reasons, SeenVersion: 0));
    }

    [Fact]
    public async Task What_does_not_run_cannot_end()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.Accepted());

        var ended = await Act(application, scene.Reviewer, seen => new EndSpecialProcedure(seen.Id, "1", Reasons, seen.Version));

        ended.Errors.ShouldBe([ApplicationErrors.ProcedureNotRunning]);
    }
}
