using GovService.Domain.Applications;
using GovService.Domain.Departments;
using GovService.UseCases.Applications;
using GovService.UseCases.Queues;
using GovService.UseCases.Reviews;
using GovService.UseCases.Tests.Applications;

namespace GovService.UseCases.Tests.Reviews;

public sealed class JointReviewTests(TestHost host) : ReviewTest(host)
{
    private static readonly CorrectionPoint Page3 = new("m.income", "unreadable", "第 3 页看不清，请重拍");

    [Fact]
    public async Task Three_departments_in_parallel_one_material_returned_to_one_the_two_others_decide_meanwhile_only_that_lane_pauses()
    {
        var citizen = await Given(AnAccount.Citizen());
        var scene = await AScene();
        DeskScene[] asked = [await AScene(), await AScene(), await AScene()];
        var application = await Given((scene.Application with { Applicant = citizen.Id }).Accepted());
        var due = (await Stored(application)).DueBy;
        await Done(application, scene.Reviewer, seen => new OpenJointReview(
            seen.Id, [.. asked.Select(s => s.Application.Department)], seen.Version));

        await Done(application, asked[0].Reviewer, seen => new AskInLane(seen.Id, asked[0].Application.Department, Page3, seen.Version));
        await Agree(application, asked[1]);
        await Agree(application, asked[2]);

        var lanes = (await Stored(application)).Lanes.ToDictionary(l => l.DepartmentId);
        lanes[asked[0].Application.Department].DueBy.ShouldBeNull();
        lanes[asked[1].Application.Department].DueBy.ShouldNotBeNull();
        asked[1..].ShouldAllBe(s => lanes[s.Application.Department].Opinion!.Verdict == LaneVerdict.Agrees);
        (await Stored(application)).DueBy.ShouldBe(due); // the authority's own clock runs on
        (await Act(application, scene.Reviewer, seen => new ReviewApplication(seen.Id, null, seen.Version)))
            .Errors.ShouldBe([ApplicationErrors.LanesOpen]);

        var question = (await Mine(application, citizen)).Handling.Questions.ShouldHaveSingleItem();
        (question.DepartmentId, question.MaterialId, question.Explanation)
            .ShouldBe((asked[0].Application.Department, "income", Page3.Explanation));
        (await As(citizen).Send(new AnswerInLane(application.Id, question.DepartmentId, [APhoto("第3页.jpg")])))
            .Errors.ShouldBeEmpty();

        var income = (await Stored(application)).Materials.Single(m => m.MaterialId == "income");
        income.Files.ShouldHaveSingleItem().Name.ShouldBe("第3页.jpg");
        income.Superseded.ShouldHaveSingleItem().Name.ShouldBe("收入证明.jpg");
        await Agree(application, asked[0]);
        await Done(application, scene.Reviewer, seen => new ReviewApplication(seen.Id, "各部门均同意", seen.Version));
        (await Stored(application)).Status.ShouldBe(ApplicationStatus.AwaitingDecision);
    }

    [Fact]
    public async Task A_department_that_is_asked_reads_everything_and_speaks_for_itself_only()
    {
        var (scene, asked, application) = await AJointReview();

        var seen = await Seen(application, asked.Reviewer);

        seen.Actions.ShouldBe([ApplicationAction.AskInLane, ApplicationAction.GiveOpinion]);
        seen.Facts.Lanes.ShouldHaveSingleItem().IsMine.ShouldBeTrue();
        (await Seen(application, scene.Reviewer)).Actions.ShouldNotContain(ApplicationAction.GiveOpinion);
        await ShouldNotFind(asked.Reviewer, new ReviewApplication(seen.Id, null, seen.Version));
        (await As(scene.Reviewer).Send(new GiveLaneOpinion(
            seen.Id, asked.Application.Department, LaneVerdict.Agrees, "", seen.Version)))
            .Errors.ShouldBe([ApplicationErrors.LaneUnknown]);
    }

    [Fact]
    public async Task Who_is_not_asked_finds_nothing()
    {
        var (_, _, application) = await AJointReview();
        var elsewhere = await AScene();

        (await As(elsewhere.Reviewer).Send(new GetApplicationForDesk(application.Id))).ShouldBeNull();
        await ShouldNotFind(elsewhere.Reviewer, new GiveLaneOpinion(
            application.Id, elsewhere.Application.Department, LaneVerdict.Agrees, "", SeenVersion: 0));
        await ShouldNotFind(elsewhere.Reviewer, new AskInLane(
            application.Id, elsewhere.Application.Department, Page3, SeenVersion: 0));
        await ShouldBeForbidden(elsewhere.Decider, new AskInLane(
            application.Id, elsewhere.Application.Department, Page3, SeenVersion: 0));
    }

    [Fact]
    public async Task The_lane_queue_holds_what_a_department_has_to_answer_itself()
    {
        var (_, asked, application) = await AJointReview();
        (await Queue(asked)).ShouldBe([application.Id]);

        await Done(application, asked.Reviewer, seen => new AskInLane(seen.Id, asked.Application.Department, Page3, seen.Version));
        (await Queue(asked)).ShouldBeEmpty(); // the applicant's turn

        async Task<IReadOnlyList<ApplicationId>> Queue(DeskScene scene) =>
            [.. (await As(scene.Reviewer).Send(new ListLaneQueue(QueueSelection.All))).Entries.Select(e => e.Id)];
    }

    [Fact]
    public async Task An_objection_has_reasons_and_a_word_is_given_once()
    {
        var (_, asked, application) = await AJointReview();
        var department = asked.Application.Department;

        (await Act(application, asked.Reviewer, seen => new GiveLaneOpinion(seen.Id, department, null, "", seen.Version)))
            .Errors.ShouldBe([ApplicationErrors.VerdictRequired]);
        (await Act(application, asked.Reviewer, seen => new GiveLaneOpinion(seen.Id, department, LaneVerdict.Objects, "", seen.Version)))
            .Errors.ShouldBe([ApplicationErrors.ReasonsRequired]);
        await Done(application, asked.Reviewer, seen => new GiveLaneOpinion(seen.Id, department, LaneVerdict.Objects, Reasons, seen.Version));

        (await Seen(application, asked.Reviewer)).Actions.ShouldBeEmpty();
        (await Act(application, asked.Reviewer, seen => new GiveLaneOpinion(seen.Id, department, LaneVerdict.Agrees, "", seen.Version)))
            .Errors.ShouldBe([ApplicationErrors.LaneAnswered]);
    }

    [Fact]
    public async Task Silence_is_flagged_and_never_read_as_consent()
    {
        var (scene, asked, application) = await AJointReview();

        Clock.Advance(TimeSpan.FromDays(10));

        var lane = (await Seen(application, scene.Reviewer)).Facts.Lanes.ShouldHaveSingleItem();
        (lane.DepartmentId, lane.IsSilent, lane.Opinion).ShouldBe((asked.Application.Department, true, null));
        await Done(application, scene.Reviewer, seen => new ReviewApplication(seen.Id, "住建局逾期未答复", seen.Version));
    }

    [Fact]
    public async Task A_joint_review_asks_other_departments_that_exist_each_once()
    {
        var scene = await AScene();
        var other = await AScene();
        var application = await Given(scene.Application.Accepted());
        IReadOnlyList<DepartmentId>[] wrong =
        [
            [], [DepartmentId.New()], [scene.Application.Department],
            [other.Application.Department, other.Application.Department],
        ];

        foreach (var departments in wrong)
        {
            (await Act(application, scene.Reviewer, seen => new OpenJointReview(seen.Id, departments, seen.Version)))
                .Errors.ShouldBe([ApplicationErrors.LaneNeedsDepartments]);
        }

        var offered = (await Seen(application, scene.Reviewer)).Choices.Departments.Select(d => d.Id).ToList();
        offered.ShouldContain(other.Application.Department);
        offered.ShouldNotContain(scene.Application.Department);
        await ShouldBeForbidden(scene.Decider, new OpenJointReview(application.Id, [other.Application.Department], SeenVersion: 0));
    }

    [Fact]
    public async Task A_lane_is_answered_by_the_applicant_with_the_asked_material_only()
    {
        var (_, asked, application) = await AJointReview();
        var citizen = await Given(AnAccount.Citizen());

        (await As(citizen).Send(new AnswerInLane(application.Id, asked.Application.Department, [APhoto("a.jpg")])))
            .Errors.ShouldBe([ApplicationErrors.NotFound]); // somebody else's
        (await Act(application, asked.Reviewer, seen => new AskInLane(
            seen.Id, asked.Application.Department, Page3 with { Slot = "m.application" }, seen.Version)))
            .Errors.ShouldBe([ApplicationErrors.SlotFollowsForm]);
        (await Act(application, asked.Reviewer, seen => new AskInLane(
            seen.Id, asked.Application.Department, new CorrectionPoint("", "", "重拍"), seen.Version)))
            .Errors.Select(e => e.Field).ShouldBe(["Point.Slot", "Point.ReasonCode", "Point.Explanation"]);
    }

    private async Task<(DeskScene Scene, DeskScene Asked, Application Application)> AJointReview()
    {
        var scene = await AScene();
        var asked = await AScene();
        var application = await Given(scene.Application.Accepted());
        await Done(application, scene.Reviewer, seen => new OpenJointReview(seen.Id, [asked.Application.Department], seen.Version));
        return (scene, asked, application);
    }

    private Task Agree(Application application, DeskScene asked) =>
        Done(application, asked.Reviewer, seen => new GiveLaneOpinion(
            seen.Id, asked.Application.Department, LaneVerdict.Agrees, "", seen.Version));
}
