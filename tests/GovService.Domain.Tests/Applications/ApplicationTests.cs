using GovService.Domain.Applications;
using GovService.Domain.Clocks;
using static GovService.Domain.Tests.Applications.AnApplication;

namespace GovService.Domain.Tests.Applications;

public sealed class ApplicationTests
{
    [Fact]
    public void Accepting_starts_the_decision_limit_and_says_so()
    {
        var application = Promised.Submitted();
        application.TakeEvents();

        application.Accept(ByClerk, Calendar).Succeeded.ShouldBeTrue();

        application.Status.ShouldBe(ApplicationStatus.Accepted);
        ChinaTime.Day(application.DueBy!.Value).ShouldBe(new DateOnly(2026, 3, 16));
        RunningClock(application).ShouldBe(ClockKind.Promised);
        application.TakeEvents().ShouldBe([new ApplicationAccepted(application.Id, application.DueBy)]);
    }

    [Fact]
    public void What_was_accepted_cannot_be_accepted_again()
    {
        var application = Promised.Accepted();
        var steps = application.Timeline.Count;

        application.Accept(ByClerk, Calendar).Errors.ShouldBe([ApplicationErrors.ActionNotAllowed]);

        application.Timeline.Count.ShouldBe(steps);
    }

    [Fact]
    public void Nobody_decides_what_was_not_reviewed() =>
        Promised.Accepted().Grant(null, ByDecider, Calendar).Errors.ShouldBe([ApplicationErrors.ActionNotAllowed]);

    [Fact]
    public void Correction_is_asked_for_once()
    {
        var application = Promised.CorrectionRequired();
        application.SubmitCorrection(
            application.Form, [application.Materials[1]], application.Signature, ByApplicant, Calendar)
            .Succeeded.ShouldBeTrue();

        application.RequestCorrection([UnreadablePage], ReliefItem.Content, ByClerk, Calendar)
            .Errors.ShouldBe([ApplicationErrors.AlreadyCorrectedOnce]);
        application.ActionsFor(Role.WindowClerk, ByClerk.By).ShouldNotContain(ApplicationAction.RequestCorrection);
    }

    [Fact]
    public void A_correction_that_names_nothing_is_no_correction() =>
        Promised.Submitted().RequestCorrection([], ReliefItem.Content, ByClerk, Calendar).Errors.ShouldBe([ApplicationErrors.NothingToCorrect]);

    [Fact]
    public void A_correction_names_what_the_item_asks_for() =>
        Promised.Submitted().RequestCorrection([UnreadablePage with { Slot = "m.unknown" }], ReliefItem.Content, ByClerk, Calendar)
            .Errors.ShouldBe([ApplicationErrors.SlotUnknown]);

    [Fact]
    public void What_the_form_makes_is_not_sent_back_without_the_form() =>
        Promised.Submitted().RequestCorrection([UnreadablePage with { Slot = "m.application" }], ReliefItem.Content, ByClerk, Calendar)
            .Errors.ShouldBe([ApplicationErrors.SlotFollowsForm]);

    [Fact]
    public void A_field_that_was_left_empty_can_be_asked_for_and_then_has_to_be_filled()
    {
        var application = Promised.Submitted();
        application.RequestCorrection([UnreadablePage with { Slot = "f.liveAddress" }], ReliefItem.Content, ByClerk, Calendar)
            .Succeeded.ShouldBeTrue();

        application.SubmitCorrection(application.Form, [], application.Signature, ByApplicant, Calendar)
            .Errors.ShouldBe([ApplicationErrors.CorrectionIncomplete]);
        var form = new Dictionary<string, string>(application.Form, StringComparer.Ordinal) { ["f.liveAddress"] = "龙蟠大道 99 号" };
        application.SubmitCorrection(form, [], application.Signature, ByApplicant, Calendar).Succeeded.ShouldBeTrue();
    }

    [Fact]
    public void A_corrected_field_keeps_what_stood_there()
    {
        var application = Promised.Submitted();
        application.RequestCorrection([UnreadablePage with { Slot = "f.members" }], ReliefItem.Content, ByClerk, Calendar);
        var form = new Dictionary<string, string>(application.Form, StringComparer.Ordinal) { ["f.members.0.name"] = "陈大山" };

        application.SubmitCorrection(form, [], application.Signature, ByApplicant, Calendar);

        application.Form["f.members.0.name"].ShouldBe("陈大山");
        application.Correction!.Former.ShouldBe(new Dictionary<string, string> { ["f.members.0.name"] = "陈小山" });
    }

    [Fact]
    public void A_cell_of_a_table_is_corrected_with_its_table()
    {
        var application = Promised.Submitted();

        application.RequestCorrection([UnreadablePage with { Slot = "f.members" }], ReliefItem.Content, ByClerk, Calendar).Succeeded.ShouldBeTrue();

        application.Correction!.Opens("f.members").ShouldBeTrue();
    }

    [Fact]
    public void What_the_notice_did_not_open_stays_as_it_is()
    {
        var application = Promised.CorrectionRequired();
        var form = new Dictionary<string, string>(application.Form, StringComparer.Ordinal) { ["f.bankAccount"] = "1" };

        application.SubmitCorrection(form, [application.Materials[1]], application.Signature, ByApplicant, Calendar)
            .Errors.ShouldBe([ApplicationErrors.SlotNotOpen]);
    }

    [Fact]
    public void What_was_corrected_is_kept_beside_the_correction()
    {
        var application = Promised.CorrectionRequired();
        var replacement = application.Materials[1] with { Files = [new(new string('b', 64), "重拍.jpg", "image/jpeg", 1)] };

        application.SubmitCorrection(application.Form, [replacement], application.Signature, ByApplicant, Calendar);

        application.Materials[1].Files.ShouldHaveSingleItem().Name.ShouldBe("重拍.jpg");
        application.Materials[1].Superseded.ShouldHaveSingleItem().Name.ShouldBe("收入证明.jpg");
    }

    [Fact]
    public void The_clock_stands_while_the_applicant_corrects()
    {
        var application = Promised.CorrectionRequired();

        application.DueBy.ShouldBeNull();
        RunningClock(application).ShouldBeNull();
    }

    [Fact]
    public void The_reviewer_does_not_decide()
    {
        var application = Promised.AwaitingDecision();
        var sameReviewer = ByReviewer with { Role = Role.DecisionMaker };

        application.Grant(null, sameReviewer, Calendar).Errors.ShouldBe([ApplicationErrors.SamePersonReviewedAndDecides]);
        application.ProposeRefusal(Basis, Reasons, sameReviewer)
            .Errors.ShouldBe([ApplicationErrors.SamePersonReviewedAndDecides]);
        application.ActionsFor(Role.DecisionMaker, ByReviewer.By).ShouldBeEmpty();
    }

    [Fact]
    public void On_the_spot_one_person_does_it_all()
    {
        var application = OnTheSpot.AwaitingDecision();

        application.Grant(null, ByReviewer with { Role = Role.DecisionMaker }, Calendar).Succeeded.ShouldBeTrue();
    }

    [Theory]
    [InlineData("", Reasons, "application.basis_required")]
    [InlineData(Basis, "  ", "application.reasons_required")]
    public void A_refusal_names_basis_and_reasons(string basis, string reasons, string code)
    {
        var application = Promised.AwaitingDecision();

        application.ProposeRefusal(basis, reasons, ByDecider).Errors.ShouldHaveSingleItem().Code.ShouldBe(code);

        application.Status.ShouldBe(ApplicationStatus.AwaitingDecision);
    }

    [Fact]
    public void A_proposed_refusal_is_not_yet_the_authoritys_word()
    {
        var application = Promised.RefusalProposed();

        application.DecidedAt.ShouldBeNull();
        application.TakeEvents().OfType<ApplicationRefused>().ShouldBeEmpty();
        RunningClock(application).ShouldBe(ClockKind.Promised);
    }

    [Fact]
    public void Whoever_proposed_a_refusal_does_not_countersign_it()
    {
        var application = Promised.RefusalProposed();
        var proposer = ByDecider with { Role = Role.Supervisor };

        application.CountersignProposal(proposer, Calendar).Errors.ShouldBe([ApplicationErrors.SamePersonProposedAndCountersigns]);
        application.ActionsFor(Role.Supervisor, proposer.By).ShouldBe([ApplicationAction.OverturnRefusal]);
    }

    [Fact]
    public void The_second_signature_makes_it_a_refusal()
    {
        var application = Promised.RefusalProposed();

        application.CountersignProposal(BySupervisor, Calendar).Succeeded.ShouldBeTrue();

        application.Status.ShouldBe(ApplicationStatus.Refused);
        application.DecidedAt.ShouldBe(BySupervisor.At);
        application.TakeEvents().ShouldContain(new ApplicationRefused(application.Id));
    }

    [Fact]
    public void An_overturned_proposal_goes_back_to_where_it_came_from()
    {
        var refusal = Promised.RefusalProposed();
        var nonAcceptance = Promised.NonAcceptanceProposed();

        refusal.OverturnProposal("申请人已补充说明，请再核实。", BySupervisor).Succeeded.ShouldBeTrue();
        nonAcceptance.OverturnProposal("属于本部门职权。", BySupervisor).Succeeded.ShouldBeTrue();

        refusal.Status.ShouldBe(ApplicationStatus.AwaitingDecision);
        nonAcceptance.Status.ShouldBe(ApplicationStatus.Received);
        refusal.Proposal.ShouldBeNull();
        RunningClock(nonAcceptance).ShouldBe(ClockKind.Reply);
    }

    [Fact]
    public void To_overturn_a_proposal_takes_reasons() =>
        Promised.RefusalProposed().OverturnProposal(" ", BySupervisor)
            .Errors.ShouldBe([ApplicationErrors.ReasonsRequired]);

    [Fact]
    public void Where_nothing_is_proposed_nothing_is_countersigned() =>
        Promised.AwaitingDecision().CountersignProposal(BySupervisor, Calendar).Errors.ShouldBe([ApplicationErrors.ActionNotAllowed]);

    [Fact]
    public void What_is_decided_cannot_be_withdrawn() =>
        Promised.Granted().Withdraw(null, ByApplicant, Calendar).Errors.ShouldBe([ApplicationErrors.ActionNotAllowed]);

    private static ClockKind? RunningClock(Application application) => application.Clocks(Calendar).OfAuthority?.Kind;
}
