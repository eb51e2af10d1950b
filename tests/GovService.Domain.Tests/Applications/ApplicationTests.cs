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
        application.AcceptedAt.ShouldBe(ByClerk.At);
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
    [InlineData(" ", Reasons, "application.basis_required")]
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
        application.Timeline[^1].Note.ShouldBe(Reasons);
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
    public void Who_is_to_decide_instead_is_named() =>
        Promised.AwaitingDecision().TransferUp(" ", ByDecider, Calendar).Errors.ShouldBe([ApplicationErrors.ReasonsRequired]);

    [Fact]
    public void Reasons_and_opinions_are_long_but_not_endless()
    {
        var longest = new string('由', Application.MaxReasons);

        Promised.AwaitingDecision().ProposeRefusal(Basis, longest, ByDecider).Succeeded.ShouldBeTrue();
        Promised.AwaitingDecision().ProposeRefusal(Basis, longest + "由", ByDecider).Errors.ShouldBe([ApplicationErrors.ReasonsTooLong]);
        Promised.AwaitingDecision().Grant(longest + "由", ByDecider, Calendar).Errors.ShouldBe([ApplicationErrors.ReasonsTooLong]);
        Promised.Accepted().Review(longest + "由", ByReviewer).Errors.ShouldBe([ApplicationErrors.ReasonsTooLong]);
    }

    [Fact]
    public void What_is_decided_cannot_be_withdrawn() =>
        Promised.Granted().Withdraw(null, ByApplicant, Calendar).Errors.ShouldBe([ApplicationErrors.ActionNotAllowed]);

    private static ClockKind? RunningClock(Application application) => application.Clocks(Calendar).OfAuthority?.Kind;
}
