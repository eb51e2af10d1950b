using GovService.Domain.Applications;
using GovService.Domain.Calendars;

namespace GovService.Domain.Tests.Applications;

/// <summary>Rules of the review that hold whoever acts.</summary>
public sealed class ReviewRuleTests
{
    private static readonly DateTimeOffset Later = AnApplication.ByClerk.At.AddDays(60);

    [Fact]
    public void A_return_is_the_one_notice_and_cannot_follow_another()
    {
        var application = AnApplication.Promised.CorrectionRequired();
        application.SubmitCorrection(
            application.Form, [application.Materials[1]], application.Signature, AnApplication.ByApplicant,
            AnApplication.Calendar).Succeeded.ShouldBeTrue();

        var returned = application.ProposeReturn(
            [AnApplication.UnreadablePage], ReliefItem.Content, AnApplication.Basis, AnApplication.Reasons,
            AnApplication.ByClerk);

        returned.Errors.ShouldBe([ApplicationErrors.AlreadyCorrectedOnce]);
    }

    [Fact]
    public void Nobody_is_terminated_for_a_date_that_has_not_passed()
    {
        var application = AnApplication.Promised.CorrectionRequired();

        Terminate(application).Errors.ShouldBe([ApplicationErrors.GroundNotGiven]);
        application.RunTimers(Stamp.OfSystem(Later), AnApplication.Calendar);

        application.TakeEvents().ShouldContain(new CorrectionLapsed(application.Id));
        Terminate(application).Errors.ShouldBeEmpty();
    }

    [Fact]
    public void A_visit_that_is_still_to_come_has_no_findings()
    {
        var application = AnApplication.Promised.Accepted();
        SiteVisit visit = new(
            AnApplication.ByReviewer.Day.AddDays(1), "天长路", [new("李正", "1"), new("周敏", "2")], "与申请一致");

        application.RecordSiteVisit(visit, AnApplication.ByReviewer).Errors.ShouldBe([ApplicationErrors.VisitDayWrong]);
    }

    [Fact]
    public void A_visit_is_recorded_on_its_day_by_two_officers_with_what_they_found()
    {
        var application = AnApplication.Promised.Accepted();
        SiteVisit visit = new(AnApplication.ByReviewer.Day, "天长路", [new("李正", "1"), new("周敏", "2")], "与申请一致");

        application.RecordSiteVisit(visit with { Officers = [new("李正", "1"), new("李正", "1")] }, AnApplication.ByReviewer)
            .Errors.ShouldBe([ApplicationErrors.TwoOfficersGo]);
        application.RecordSiteVisit(visit with { Findings = " " }, AnApplication.ByReviewer)
            .Errors.ShouldBe([ApplicationErrors.FindingsRequired]);
        application.RecordSiteVisit(visit, AnApplication.ByReviewer).Succeeded.ShouldBeTrue();

        application.SiteVisits.ShouldBe([visit]);
    }

    [Fact]
    public void A_special_procedure_has_a_name_and_an_expected_time()
    {
        var application = AnApplication.Promised.Accepted();
        var fiveDays = new TimeLimit(5, LimitUnit.WorkingDay);

        application.ProposeSpecialProcedure(" ", fiveDays, AnApplication.Reasons, AnApplication.ByReviewer)
            .Errors.ShouldBe([ApplicationErrors.ProcedureNameRequired]);
        application.ProposeSpecialProcedure("听证", fiveDays with { Value = 0 }, AnApplication.Reasons, AnApplication.ByReviewer)
            .Errors.ShouldBe([ApplicationErrors.ExpectedTimeRequired]);
    }

    [Fact]
    public void Of_two_procedures_one_ends_by_its_own_key_and_the_clock_stands_for_the_other()
    {
        var application = WithProcedures("听证", "检测");

        application.EndSpecialProcedure("1", "听证结束", AnApplication.ByReviewer, AnApplication.Calendar).Succeeded.ShouldBeTrue();

        application.Procedures.Select(p => p.IsRunning).ShouldBe([false, true]);
        application.PausedSince.ShouldNotBeNull();
        application.EndSpecialProcedure("1", "再次", AnApplication.ByReviewer, AnApplication.Calendar)
            .Errors.ShouldBe([ApplicationErrors.ProcedureNotRunning]);
        application.EndSpecialProcedure("2", " ", AnApplication.ByReviewer, AnApplication.Calendar)
            .Errors.ShouldBe([ApplicationErrors.ReasonsRequired]);
        application.EndSpecialProcedure("2", "检测合格", AnApplication.ByReviewer, AnApplication.Calendar).Succeeded.ShouldBeTrue();
        application.PausedSince.ShouldBeNull();
    }

    [Fact]
    public void A_request_is_declined_with_reasons_and_then_there_is_none()
    {
        var application = AnApplication.Promised.Accepted();
        application.ProposeExtension(5, AnApplication.Reasons, AnApplication.ByReviewer);

        application.DeclineRequest(" ", AnApplication.BySupervisor).Errors.ShouldBe([ApplicationErrors.ReasonsRequired]);
        application.DeclineRequest("材料已齐，按期办结。", AnApplication.BySupervisor).Succeeded.ShouldBeTrue();

        application.Request.ShouldBeNull();
    }

    [Fact]
    public void Whoever_has_corrected_is_not_terminated_for_having_been_late()
    {
        var application = AnApplication.Promised.CorrectionRequired();
        application.RunTimers(Stamp.OfSystem(Later), AnApplication.Calendar);
        application.SubmitCorrection(
            application.Form, [application.Materials[1]], application.Signature,
            AnApplication.ByApplicant with { At = Later }, AnApplication.Calendar).Succeeded.ShouldBeTrue();
        application.Accept(AnApplication.ByClerk with { At = Later }, AnApplication.Calendar).Succeeded.ShouldBeTrue();

        Terminate(application).Errors.ShouldBe([ApplicationErrors.GroundNotGiven]);
    }

    [Fact]
    public void A_second_notice_is_counted_as_the_second_and_names_what_is_there_to_correct()
    {
        var application = AnApplication.Promised.CorrectionRequired();
        application.SubmitCorrection(
            application.Form, [application.Materials[1]], application.Signature, AnApplication.ByApplicant,
            AnApplication.Calendar);

        Again([]).Errors.ShouldBe([ApplicationErrors.NothingToCorrect]);
        Again([AnApplication.UnreadablePage]).Succeeded.ShouldBeTrue();
        application.ApproveRequest(AnApplication.BySupervisor, AnApplication.Calendar).Succeeded.ShouldBeTrue();

        application.Correction!.Round.ShouldBe(2);

        Result Again(IReadOnlyList<CorrectionPoint> points) => application.ProposeSecondCorrection(
            points, ReliefItem.Content, AnApplication.Reasons, AnApplication.ByClerk);
    }

    [Fact]
    public void What_was_asked_is_settled_with_the_act_it_asked_for()
    {
        var application = WithProcedures("听证");

        application.Request.ShouldBeNull();
        application.Timeline[^1].Note.ShouldBe(AnApplication.Reasons);
    }

    private static Application WithProcedures(params string[] names)
    {
        var application = AnApplication.Promised.Accepted();
        foreach (var name in names)
        {
            application.ProposeSpecialProcedure(
                name, new TimeLimit(5, LimitUnit.WorkingDay), AnApplication.Reasons, AnApplication.ByReviewer).Succeeded.ShouldBeTrue();
            application.ApproveRequest(AnApplication.BySupervisor, AnApplication.Calendar).Succeeded.ShouldBeTrue();
        }

        return application;
    }

    private static Result Terminate(Application application) => application.ProposeTermination(
        TerminationGround.CorrectionLapsed, AnApplication.Reasons, AnApplication.ByReviewer with { At = Later });
}
