using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using GovService.Domain.Tests.Applications;
using GovService.UseCases.Applications;
using GovService.UseCases.Reviews;

namespace GovService.UseCases.Tests.Reviews;

/// <summary>行政许可法, article by article, and what other laws add: each rule that software can keep.</summary>
public sealed class StatutoryRuleTests(TestHost host) : ReviewTest(host)
{
    private static readonly WorkingCalendar Calendar = AnApplication.Calendar;

    [Fact]
    public async Task Article_26_one_window_receives_for_every_department()
    {
        var scene = await AScene();
        var elsewhere = await AScene();
        var clerk = await Given(AnAccount.Clerk(scene.Application.District, elsewhere.Application.District));

        foreach (var application in new[] { scene.Application.Submitted(), elsewhere.Application.Submitted() })
            await Done(await Given(application), clerk, seen => new AcceptApplication(seen.Id, seen.Version));
    }

    [Fact]
    public async Task Article_31_nothing_is_asked_for_that_the_item_does_not_need()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.Submitted());

        var asked = await Act(application, scene.Clerk, seen => new RequestCorrection(
            seen.Id, [new CorrectionPoint("m.unrelated", "missing", "请另交一份无关的证明")], seen.Version));

        asked.Errors.ShouldBe([ApplicationErrors.SlotUnknown]);
    }

    [Fact]
    public async Task Article_32_incomplete_applications_are_told_once_and_everything()
    {
        var scene = await AScene();
        var citizen = await Given(AnAccount.Citizen());
        var application = await Given((scene.Application with { Applicant = citizen.Id }).Submitted());
        CorrectionPoint[] everything =
            [AnApplication.UnreadablePage, new("f.liveAddress", "missing", "请填写现在的居住地址")];

        await Done(application, scene.Clerk, seen => new RequestCorrection(seen.Id, everything, seen.Version));

        (await Mine(application, citizen)).Correction.Select(p => p.Slot).ShouldBe(["m.income", "f.liveAddress"]);
        var stored = await Stored(application);
        stored.SubmitCorrection(
            new Dictionary<string, string>(stored.Form, StringComparer.Ordinal) { ["f.liveAddress"] = "天长路 128 号" },
            [stored.Materials[1]], stored.Signature, AnApplication.ByApplicant, Calendar).Succeeded.ShouldBeTrue();
        stored.RequestCorrection(everything, ReliefItem.Content, AnApplication.ByClerk, Calendar)
            .Errors.ShouldBe([ApplicationErrors.AlreadyCorrectedOnce]);
        stored.ProposeReturn(everything, ReliefItem.Content, AnApplication.Basis, Reasons, AnApplication.ByClerk)
            .Errors.ShouldBe([ApplicationErrors.AlreadyCorrectedOnce]);
    }

    [Fact]
    public void Article_32_the_answer_is_due_within_five_working_days() =>
        DayOf(AnApplication.Promised.Submitted().DueBy).ShouldBe(new DateOnly(2026, 3, 9));

    [Fact]
    public void Article_32_silence_is_acceptance_from_the_day_of_receipt()
    {
        var application = AnApplication.Promised.Submitted();

        application.RunTimers(Stamp.OfSystem(AnApplication.ByClerk.At.AddDays(10)), Calendar).ShouldBeTrue();

        application.Status.ShouldBe(ApplicationStatus.Accepted);
        application.AcceptedAt.ShouldBe(application.CreatedAt);
    }

    [Fact]
    public void Article_32_a_complete_application_is_accepted_and_dated()
    {
        var application = AnApplication.Promised.Accepted();

        application.AcceptedAt.ShouldBe(AnApplication.ByClerk.At);
        application.Timeline[^1].ByName.ShouldBe(AnApplication.ByClerk.Name);
    }

    [Fact]
    public async Task Article_34_two_officers_go_on_site()
    {
        var scene = await AScene();
        var application = await Given(scene.Application.Accepted());

        var recorded = await Act(application, scene.Reviewer, seen => new RecordSiteVisit(
            seen.Id, ChinaTime.Day(Clock.GetUtcNow()), "天长路", [new SiteOfficer("李正", "皖 M001")], "一致", seen.Version));

        recorded.Errors.ShouldBe([ApplicationErrors.TwoOfficersGo]);
    }

    [Fact]
    public void Article_35_what_went_up_is_asked_for_nothing_here_any_more()
    {
        var application = AnApplication.Promised.AwaitingDecision();
        application.TransferUp("安徽省民政厅", AnApplication.ByDecider, Calendar).Succeeded.ShouldBeTrue();

        ApplicationLifecycle.ActionsFrom(application.Status).ShouldBeEmpty();
        application.Materials.ShouldNotBeEmpty(); // they go along
    }

    [Fact]
    public void Article_38_a_refusal_has_reasons_and_a_basis()
    {
        var application = AnApplication.Promised.AwaitingDecision();

        application.ProposeRefusal("", Reasons, AnApplication.ByDecider).Errors.ShouldBe([ApplicationErrors.BasisRequired]);
        application.ProposeRefusal(AnApplication.Basis, " ", AnApplication.ByDecider)
            .Errors.ShouldBe([ApplicationErrors.ReasonsRequired]);
    }

    [Fact]
    public void Article_42_the_decision_is_due_within_twenty_working_days_and_the_promise_before()
    {
        var clocks = AnApplication.Promised.Accepted().Clocks(Calendar);

        DayOf(clocks.Running(Domain.Clocks.ClockKind.Statutory)!.Due!.Instant).ShouldBe(new DateOnly(2026, 3, 30));
        DayOf(clocks.Running(Domain.Clocks.ClockKind.Promised)!.Due!.Instant).ShouldBe(new DateOnly(2026, 3, 16));
    }

    [Theory]
    [InlineData(0, 10)]
    [InlineData(1, 15)]
    public void Article_42_an_extension_is_ten_working_days_at_most_and_fifteen_in_a_joint_review(int departments, int most)
    {
        var application = AnApplication.Promised.Accepted();
        if (departments > 0) application.OpenJointReview([DepartmentId.New()], AnApplication.ByReviewer, Calendar);

        application.ProposeExtension(most + 1, Reasons, AnApplication.ByReviewer)
            .Errors.ShouldBe([ApplicationErrors.ExtensionTooLong]);
        application.ProposeExtension(most, Reasons, AnApplication.ByReviewer).Errors.ShouldBeEmpty();
    }

    [Fact]
    public void Article_42_it_is_extended_once_by_the_level_above_and_with_reasons_told()
    {
        var application = AnApplication.Promised.Accepted();
        application.ProposeExtension(5, "", AnApplication.ByReviewer).Errors.ShouldBe([ApplicationErrors.ReasonsRequired]);
        application.ProposeExtension(5, Reasons, AnApplication.ByReviewer).Succeeded.ShouldBeTrue();

        application.ApproveRequest(AnApplication.ByReviewer with { Role = Role.Supervisor }, Calendar)
            .Errors.ShouldBe([ApplicationErrors.SamePersonApproves]);
        application.ApproveRequest(AnApplication.BySupervisor, Calendar).Succeeded.ShouldBeTrue();

        application.Timeline[^1].Note.ShouldBe(Reasons);
        application.ProposeExtension(1, Reasons, AnApplication.ByReviewer).Errors.ShouldBe([ApplicationErrors.ExtendedOnce]);
    }

    [Fact]
    public void Article_44_the_result_is_due_within_ten_working_days_of_the_decision() =>
        DayOf(AnApplication.Promised.Granted().DueBy).ShouldBe(new DateOnly(2026, 3, 16));

    [Fact]
    public async Task Article_45_special_procedures_are_not_counted_and_the_time_they_need_is_told()
    {
        var scene = await AScene();
        var citizen = await Given(AnAccount.Citizen());
        var application = await Given((scene.Application with { Applicant = citizen.Id }).Accepted());
        var before = (await Stored(application)).DueBy!.Value;
        TimeLimit expected = new(15, LimitUnit.NaturalDay);
        await Done(application, scene.Reviewer, seen => new ProposeSpecialProcedure(seen.Id, "检测", expected, Reasons, seen.Version));
        await Done(application, scene.Supervisor, seen => new ApproveRequest(seen.Id, seen.Version));

        (await Mine(application, citizen)).Handling.Procedures[0].Expected.ShouldBe(expected);
        Clock.Advance(TimeSpan.FromDays(7));
        await Done(application, scene.Reviewer, seen => new EndSpecialProcedure(seen.Id, "1", "合格", seen.Version));

        // Tuesday to Friday the clock stood at the close of business: due on Friday instead of Monday.
        (DayOf(before), DayOf((await Stored(application)).DueBy)).ShouldBe((new DateOnly(2026, 3, 16), new DateOnly(2026, 3, 20)));
    }

    [Fact]
    public void Article_45_names_what_is_not_counted() =>
        SpecialProcedure.Statutory.ShouldBe(["听证", "招标", "拍卖", "检验", "检测", "检疫", "鉴定", "专家评审"]);

    [Fact]
    public void Article_82_days_are_working_days()
    {
        var friday = AnApplication.Promised with { At = new DateTimeOffset(2026, 3, 6, 8, 0, 0, TimeSpan.Zero) };

        DayOf(friday.Submitted().DueBy).ShouldBe(new DateOnly(2026, 3, 13)); // a Saturday and a Sunday do not count
    }

    [Fact]
    public void Civil_code_201_the_first_day_is_not_counted() =>
        DayOf(LegalClock.DueBy(AnApplication.ByClerk.At, new TimeLimit(1, LimitUnit.WorkingDay), Calendar)!.Instant)
            .ShouldBe(new DateOnly(2026, 3, 3));

    [Fact]
    public void Civil_code_203_a_last_day_of_rest_moves_to_the_next_working_day() =>
        DayOf(LegalClock.DueBy(AnApplication.ByClerk.At, new TimeLimit(5, LimitUnit.NaturalDay), Calendar)!.Instant)
            .ShouldBe(new DateOnly(2026, 3, 9));

    [Fact]
    public void Civil_procedure_90_nothing_is_served_electronically_without_consent()
    {
        var application = (AnApplication.Promised with { DeliveryMethod = DeliveryMethod.WindowPickup }).Granted();
        application.Issue("1.2.156.3005.2.1", "246810", Stamp.OfSystem(AnApplication.ByDecider.At)).Succeeded.ShouldBeTrue();

        application.DeliverElectronically(Stamp.OfSystem(AnApplication.ByDecider.At), Calendar)
            .Errors.ShouldBe([ApplicationErrors.ActionNotAllowed]);
    }

    private static DateOnly DayOf(DateTimeOffset? at) => ChinaTime.Day(at!.Value);
}
