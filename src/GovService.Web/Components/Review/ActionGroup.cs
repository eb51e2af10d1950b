using GovService.Domain.Applications;
using static GovService.Domain.Applications.ApplicationAction;

namespace GovService.Web.Components.Review;

/// <summary>办理动作的分组: what carries the application on, what needs the level above, what is only noted.</summary>
public enum ActionGroup
{
    /// <summary>办理.</summary>
    Handle,

    /// <summary>请示.</summary>
    Ask,

    /// <summary>登记.</summary>
    Record,
}

/// <summary>Under which heading the desk offers an action.</summary>
internal static class ActionGroups
{
    /// <summary>Null: it is the applicant's or the system's, or says only whose work it is, which the queues offer.</summary>
    public static ActionGroup? Of(ApplicationAction action) => action switch
    {
        Accept or RequestCorrection or ProposeReturn or ProposeNonAcceptance or CountersignReturn or OverturnReturn
            or CountersignNonAcceptance or OverturnNonAcceptance or ApproveSecondCorrection or StartSpecialProcedure
            or Extend or OpenJointReview or AskInLane or GiveOpinion or ApplicationAction.Review or Grant or ProposeRefusal
            or CountersignRefusal or OverturnRefusal or TransferUp or Terminate or CorrectResult
            or DeclineRequest => ActionGroup.Handle,

        ProposeSecondCorrection or ProposeSpecialProcedure or ProposeExtension or ProposeTermination
            or ProposeResultCorrection => ActionGroup.Ask,

        Receive or EndSpecialProcedure or RecordSiteVisit or HandOver => ActionGroup.Record,

        Submit or SubmitCorrection or AnswerInLane or SupplyDeferred or Withdraw or DeemAccept or Issue
            or DeliverElectronically or Complete or Warn or Alarm or Remind or Lapse or Recount or Claim
            or Release or Assign => null,
    };
}
