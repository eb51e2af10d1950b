using GovService.Domain.Applications;
using static GovService.Domain.Applications.ApplicationAction;
using static GovService.Domain.Tests.Applications.AnApplication;
using static GovService.Domain.Tests.Applications.ApplicationStories;

namespace GovService.Domain.Tests.Applications;

/// <summary>Whoever has to hear of an act hears of it: notices, documents and supervision live on these facts.</summary>
public sealed class ApplicationEventTests
{
    private const int Stories = 200;

    [Fact]
    public void Every_act_of_people_and_of_time_says_once_what_happened()
    {
        HashSet<string> said = [];
        foreach (var story in Some(Stories))
        {
            var application = story.Application();
            foreach (var (attempt, at) in story.ToldOf(application))
            {
                application.RunTimers(Stamp.OfSystem(at), Calendar);
                Act(application, attempt, at);
            }

            List<string> events = [.. application.TakeEvents().Select(e => e.GetType().Name)];
            events.ShouldBe(application.Timeline.Select(SaidBy).OfType<string>());
            said.UnionWith(events);
        }

        said.Count.ShouldBeGreaterThan(25); // the stories did get around
    }

    private static string? SaidBy(TimelineEntry entry) => entry.Action switch
    {
        Submit => nameof(ApplicationSubmitted),
        RequestCorrection or ApproveSecondCorrection or CountersignReturn => nameof(CorrectionRequested),
        SubmitCorrection => nameof(CorrectionSubmitted),
        Accept => nameof(ApplicationAccepted),
        DeemAccept => nameof(ApplicationDeemedAccepted),

        ProposeReturn or ProposeNonAcceptance or ProposeRefusal => nameof(RefusalWasProposed),
        OverturnReturn or OverturnNonAcceptance or OverturnRefusal => nameof(RefusalOverturned),
        CountersignNonAcceptance => nameof(ApplicationNotAccepted),
        CountersignRefusal => nameof(ApplicationRefused),

        ProposeSecondCorrection or ProposeSpecialProcedure or ProposeExtension or ProposeTermination
            or ProposeResultCorrection => nameof(ApprovalRequested),
        DeclineRequest => nameof(RequestDeclined),
        StartSpecialProcedure => nameof(SpecialProcedureStarted),
        EndSpecialProcedure => nameof(SpecialProcedureEnded),
        Extend => nameof(DecisionExtended),
        Terminate => nameof(ApplicationTerminated),

        OpenJointReview => nameof(JointReviewOpened),
        AskInLane => nameof(MaterialAskedInLane),
        AnswerInLane => nameof(MaterialSuppliedInLane),
        GiveOpinion => nameof(LaneOpinionGiven),
        SupplyDeferred => nameof(DeferredMaterialSupplied),

        Grant => nameof(ApplicationGranted),
        TransferUp => nameof(ApplicationTransferredUp),
        Issue => nameof(ResultIssued),
        DeliverElectronically or HandOver => nameof(ResultDelivered),
        Complete => nameof(ApplicationCompleted),
        CorrectResult => nameof(ResultCorrected),
        Withdraw => nameof(ApplicationWithdrawn),

        Warn => nameof(ClockWarned),
        Alarm => nameof(ClockOverdue),
        Recount => nameof(DueDateMoved),
        // What was promised for later is named; a correction is the only one there is.
        Remind => entry.Note is null ? nameof(CorrectionReminded) : nameof(DeferredMaterialReminded),
        Lapse => entry.Note is null ? nameof(CorrectionLapsed) : nameof(DeferredMaterialLapsed),

        Receive or RecordSiteVisit or Review or Claim or Release or Assign => null,
    };
}
