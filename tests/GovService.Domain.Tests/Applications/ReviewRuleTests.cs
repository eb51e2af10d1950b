using GovService.Domain.Applications;

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

    private static Result Terminate(Application application) => application.ProposeTermination(
        TerminationGround.CorrectionLapsed, AnApplication.Reasons, AnApplication.ByReviewer with { At = Later });
}
