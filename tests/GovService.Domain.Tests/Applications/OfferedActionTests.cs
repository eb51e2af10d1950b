using GovService.Domain.Applications;
using static GovService.Domain.Applications.ApplicationAction;
using static GovService.Domain.Tests.Applications.AnApplication;

namespace GovService.Domain.Tests.Applications;

/// <summary>Pages show what is offered: what would be refused is no button.</summary>
public sealed class OfferedActionTests
{
    [Fact]
    public void Where_no_lane_and_no_procedure_is_open_nobody_is_offered_to_answer_or_to_end_one()
    {
        var application = Promised.Accepted();

        application.ActionsFor(Role.Reviewer, ByReviewer.By).ShouldBe(
            [ProposeSpecialProcedure, ProposeExtension, OpenJointReview, RecordSiteVisit, Review, ProposeTermination],
            ignoreOrder: true);
        application.ActionsFor(Role.Applicant, ByApplicant.By).ShouldBe([Withdraw]);
    }

    [Fact]
    public void Where_nothing_is_asked_the_level_above_has_nothing_to_approve() =>
        Promised.Accepted().ActionsFor(Role.Supervisor, BySupervisor.By).ShouldBeEmpty();

    [Fact]
    public void What_is_delivered_electronically_is_not_the_windows_to_hand_over()
    {
        var application = Promised.Granted();
        application.Issue("1.2.156.3005.2.341103", null, Stamp.OfSystem(ByDecider.At)).Succeeded.ShouldBeTrue();

        application.ActionsFor(Role.WindowClerk, ByClerk.By).ShouldBeEmpty();
    }

    [Fact]
    public void While_a_promised_material_is_missing_nothing_is_granted()
    {
        var application = (Promised with { Deferred = [new("lease", "lease", "租赁合同")] }).AwaitingDecision();

        application.Grant(null, ByDecider, Calendar).Errors.ShouldBe([ApplicationErrors.DeferredMissing]);

        application.ActionsFor(Role.DecisionMaker, ByDecider.By).ShouldBe([ProposeRefusal, TransferUp], ignoreOrder: true);
    }
}
