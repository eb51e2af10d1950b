using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Departments;
using static GovService.Domain.Tests.Applications.AnApplication;

namespace GovService.Domain.Tests.Applications;

/// <summary>联审: opened on Monday, 2 March 2026; each department answers by the 9th.</summary>
public sealed class ReviewLaneTests
{
    private static readonly DepartmentId Fire = DepartmentId.New();
    private static readonly DepartmentId Water = DepartmentId.New();

    [Fact]
    public void Others_are_asked_each_once_and_never_the_department_itself()
    {
        var own = DepartmentId.New();
        var application = (Promised with { Department = own }).Accepted();

        application.OpenJointReview([], ByReviewer, Calendar).Errors.ShouldBe([ApplicationErrors.LaneNeedsDepartments]);
        application.OpenJointReview([Fire, Fire], ByReviewer, Calendar).Errors.ShouldBe([ApplicationErrors.LaneNeedsDepartments]);
        application.OpenJointReview([Fire, own], ByReviewer, Calendar).Errors.ShouldBe([ApplicationErrors.LaneNeedsDepartments]);

        application.Lanes.ShouldBeEmpty();
    }

    [Fact]
    public void Objections_and_conditions_are_given_with_their_reasons()
    {
        var application = Opened();

        application.GiveOpinion(Fire, LaneVerdict.AgreesOnConditions, "", ByReviewer).Errors.ShouldBe([ApplicationErrors.ReasonsRequired]);
        application.GiveOpinion(Fire, LaneVerdict.Objects, " ", ByReviewer).Errors.ShouldBe([ApplicationErrors.ReasonsRequired]);
        application.GiveOpinion(Fire, LaneVerdict.Agrees, "", ByReviewer).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void Who_has_spoken_neither_speaks_again_nor_asks()
    {
        var application = Opened();
        application.GiveOpinion(Fire, LaneVerdict.Agrees, "", ByReviewer);

        application.GiveOpinion(Fire, LaneVerdict.Objects, Reasons, ByReviewer).Errors.ShouldBe([ApplicationErrors.LaneAnswered]);
        application.AskInLane(Fire, UnreadablePage, ByReviewer, Calendar).Errors.ShouldBe([ApplicationErrors.LaneAnswered]);
        application.Lanes[0].Opinion!.Verdict.ShouldBe(LaneVerdict.Agrees);
    }

    [Fact]
    public void Who_waits_for_a_material_neither_speaks_nor_asks_for_another()
    {
        var application = Opened();
        application.AskInLane(Fire, UnreadablePage, ByReviewer, Calendar).Succeeded.ShouldBeTrue();

        application.GiveOpinion(Fire, LaneVerdict.Agrees, "", ByReviewer).Errors.ShouldBe([ApplicationErrors.LaneWaits]);
        application.AskInLane(Fire, UnreadablePage, ByReviewer, Calendar).Errors.ShouldBe([ApplicationErrors.LaneWaits]);
        application.GiveOpinion(Water, LaneVerdict.Agrees, "", ByReviewer).Succeeded.ShouldBeTrue(); // only its own lane waits
    }

    [Fact]
    public void A_lane_asks_for_what_was_handed_in_and_not_for_what_the_form_makes()
    {
        var application = Opened();

        application.AskInLane(Fire, UnreadablePage with { Slot = "m.unknown" }, ByReviewer, Calendar)
            .Errors.ShouldBe([ApplicationErrors.SlotUnknown]);
        application.AskInLane(Fire, UnreadablePage with { Slot = "m.application" }, ByReviewer, Calendar)
            .Errors.ShouldBe([ApplicationErrors.SlotFollowsForm]);
    }

    [Fact]
    public void What_a_lane_asked_for_takes_the_place_of_what_was_there()
    {
        var application = Opened();
        application.AskInLane(Fire, UnreadablePage, ByReviewer, Calendar);
        var retaken = application.Materials[1] with { Files = [new(new string('b', 64), "重拍.jpg", "image/jpeg", 1)] };

        application.AnswerInLane(Fire, retaken with { MaterialId = "other" }, ByApplicant, Calendar)
            .Errors.ShouldBe([ApplicationErrors.SlotNotOpen]);
        application.AnswerInLane(Fire, retaken, ByApplicant, Calendar).Succeeded.ShouldBeTrue();

        application.Materials[1].Files.ShouldHaveSingleItem().Name.ShouldBe("重拍.jpg");
        application.Materials[1].Superseded.ShouldHaveSingleItem().Name.ShouldBe("收入证明.jpg");
        application.Lanes[0].OpenReturn.ShouldBeNull();
    }

    [Fact]
    public void Whatever_was_replaced_is_kept_however_often()
    {
        var application = Opened();
        foreach (var name in new[] { "重拍.jpg", "再拍.jpg" })
        {
            application.AskInLane(Fire, UnreadablePage, ByReviewer, Calendar).Succeeded.ShouldBeTrue();
            var retaken = application.Materials[1] with { Files = [new(new string('b', 64), name, "image/jpeg", 1)] };
            application.AnswerInLane(Fire, retaken, ByApplicant, Calendar).Succeeded.ShouldBeTrue();
        }

        application.Materials[1].Superseded.Select(f => f.Name).ShouldBe(["收入证明.jpg", "重拍.jpg"]);
    }

    [Fact]
    public void A_department_is_silent_after_its_date_and_not_on_it_and_never_once_it_has_spoken()
    {
        var application = Opened();
        var due = application.Lanes[0].DueBy!.Value;
        application.GiveOpinion(Water, LaneVerdict.Agrees, "", ByReviewer);

        application.Review(null, ByReviewer with { At = due }).Errors.ShouldBe([ApplicationErrors.LanesOpen]);
        application.Lanes[1].IsSilent(due.AddDays(1)).ShouldBeFalse();

        application.Review(null, ByReviewer with { At = due.AddSeconds(1) }).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void Together_they_may_extend_by_fifteen_days_and_one_alone_by_ten()
    {
        Opened().ProposeExtension(15, Reasons, ByReviewer).Succeeded.ShouldBeTrue();
        Opened().ProposeExtension(16, Reasons, ByReviewer).Errors.ShouldBe([ApplicationErrors.ExtensionTooLong]);
        Promised.Accepted().ProposeExtension(10, Reasons, ByReviewer).Succeeded.ShouldBeTrue();
        Promised.Accepted().ProposeExtension(11, Reasons, ByReviewer).Errors.ShouldBe([ApplicationErrors.ExtensionTooLong]);
        Promised.Accepted().ProposeExtension(0, Reasons, ByReviewer).Errors.ShouldBe([ApplicationErrors.ExtensionTooLong]);
    }

    [Fact]
    public void A_holiday_moves_the_dates_of_the_lanes_too_and_of_no_application_that_has_ended()
    {
        var (open, ended) = (Opened(), Opened());
        ended.Withdraw(null, ByApplicant, Calendar);
        WorkingCalendar holiday = new([new(new(2026, 3, 4), CalendarDayKind.Holiday, "地方性假日")]);

        open.Recount(Stamp.OfSystem(ByReviewer.At), holiday).ShouldBeTrue();
        ended.Recount(Stamp.OfSystem(ByReviewer.At), holiday).ShouldBeFalse();

        ChinaTime.Day(open.Lanes[0].DueBy!.Value).ShouldBe(new DateOnly(2026, 3, 10));
        ChinaTime.Day(ended.Lanes[0].DueBy!.Value).ShouldBe(new DateOnly(2026, 3, 9));
    }

    private static Application Opened()
    {
        var application = Promised.Accepted();
        application.OpenJointReview([Fire, Water], ByReviewer, Calendar).Succeeded.ShouldBeTrue();
        return application;
    }
}
