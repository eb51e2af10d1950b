using static GovService.Domain.Applications.ApplicationAction;
using static GovService.Domain.Applications.ApplicationStatus;

namespace GovService.Domain.Applications;

/// <summary>
/// The life of an application on one screen: which action leads from which status to which, and who may do it.
/// What is not listed is not allowed. Pages show the buttons this table allows.
/// </summary>
public static class ApplicationLifecycle
{
    public static readonly IReadOnlyList<ApplicationStatus> Ends =
        [Refused, NotAccepted, Withdrawn, Terminated, TransferredUp, Completed];

    public static ApplicationStatus? Next(ApplicationStatus from, ApplicationAction action) => (from, action) switch
    {
        (Submitted, Receive) => Received,
        (Submitted, ProposeReturn) => RefusalProposed,
        (Submitted or Received, RequestCorrection or ApproveSecondCorrection) => CorrectionRequired,
        (Submitted or Received, Accept or DeemAccept) => Accepted,
        (Submitted or Received, ProposeNonAcceptance) => RefusalProposed,
        (PreReviewReturned or CorrectionRequired, SubmitCorrection) => Submitted,

        (Accepted, Review) => AwaitingDecision,
        (AwaitingDecision, Grant) => Granted,
        (AwaitingDecision, ProposeRefusal) => RefusalProposed,
        (AwaitingDecision, TransferUp) => TransferredUp,

        (RefusalProposed, CountersignReturn) => PreReviewReturned,
        (RefusalProposed, OverturnReturn) => Submitted,
        (RefusalProposed, CountersignNonAcceptance) => NotAccepted,
        (RefusalProposed, OverturnNonAcceptance) => Received,
        (RefusalProposed, DeemAccept) => Accepted, // an unsigned refusal to accept is silence
        (RefusalProposed, CountersignRefusal) => Refused,
        (RefusalProposed, OverturnRefusal) => AwaitingDecision,

        (Granted, Issue) => Issued,
        (Issued, DeliverElectronically or HandOver) => Delivered,
        (Delivered, Complete) => Completed,

        (Submitted or Received or PreReviewReturned or CorrectionRequired or Accepted or AwaitingDecision
            or RefusalProposed, Withdraw) => Withdrawn,
        (PreReviewReturned or CorrectionRequired or Accepted or AwaitingDecision, Terminate) => Terminated,

        _ when IsNotedIn(from, action) => from,
        _ => null,
    };

    public static IEnumerable<ApplicationAction> ActionsFrom(ApplicationStatus status) =>
        Enum.GetValues<ApplicationAction>().Where(action => Next(status, action) is not null);

    /// <summary>In which role a person may perform the action.</summary>
    public static Role RoleFor(ApplicationAction action, ApplicationStatus status) => action switch
    {
        Submit or SubmitCorrection or AnswerInLane or SupplyDeferred or Withdraw => Role.Applicant,

        Receive or RequestCorrection or ProposeSecondCorrection or Accept or ProposeReturn or ProposeNonAcceptance
            or HandOver => Role.WindowClerk,

        ProposeSpecialProcedure or EndSpecialProcedure or ProposeExtension or OpenJointReview or AskInLane
            or GiveOpinion or RecordSiteVisit or Review or ProposeTermination or ProposeResultCorrection => Role.Reviewer,

        Grant or ProposeRefusal or TransferUp => Role.DecisionMaker,

        ApproveSecondCorrection or CountersignReturn or OverturnReturn or CountersignNonAcceptance
            or OverturnNonAcceptance or StartSpecialProcedure or Extend or CountersignRefusal or OverturnRefusal
            or Terminate or CorrectResult or DeclineRequest => Role.Supervisor,

        DeemAccept or Issue or DeliverElectronically or Complete or Warn or Alarm or Remind or Lapse
            or Recount => Role.System,

        Claim or Release or Assign => HandlerOf(status),
    };

    /// <summary>Acts that say who has it, and nothing about the matter: the applicant never hears of them.</summary>
    public static bool IsHandling(ApplicationAction action) => action is Claim or Release or Assign;

    /// <summary>经办岗位: whose table it lies on in this status; a claim lasts as long as this does not change.</summary>
    public static Role HandlerOf(ApplicationStatus status) => status switch
    {
        Submitted or Received or Issued => Role.WindowClerk,
        PreReviewReturned or CorrectionRequired or Accepted => Role.Reviewer,
        AwaitingDecision => Role.DecisionMaker,
        RefusalProposed => Role.Supervisor,
        Granted or Delivered or Refused or NotAccepted or Withdrawn or Terminated or TransferredUp or Completed =>
            Role.System,
    };

    /// <summary>Acts that leave the status as it is.</summary>
    private static bool IsNotedIn(ApplicationStatus status, ApplicationAction action) => action switch
    {
        ProposeSecondCorrection => status is Submitted or Received,

        ProposeSpecialProcedure or StartSpecialProcedure or EndSpecialProcedure or OpenJointReview or AskInLane
            or AnswerInLane or GiveOpinion or RecordSiteVisit => status is Accepted,

        ProposeExtension or Extend => status is Accepted or AwaitingDecision,
        SupplyDeferred => status is Submitted or Received or PreReviewReturned or CorrectionRequired or Accepted
            or AwaitingDecision or RefusalProposed,

        ProposeTermination =>
            status is PreReviewReturned or CorrectionRequired or Accepted or AwaitingDecision,

        ProposeResultCorrection or CorrectResult => status is Completed, // its clerical errors alone

        DeclineRequest => status is Submitted or Received or PreReviewReturned or CorrectionRequired or Accepted
            or AwaitingDecision or Completed,

        Warn or Alarm => status is Submitted or Received or Accepted or AwaitingDecision or RefusalProposed
            or Granted or Issued,
        Remind or Lapse => !Ends.Contains(status),
        Recount => !Ends.Contains(status) && status is not Delivered,
        _ when IsHandling(action) => HandlerOf(status) is not Role.System,
        _ => false,
    };
}
