using GovService.Domain.ServiceItems;

namespace GovService.Domain.Applications;

// Who may do what, and when not: the lifecycle, the roles, the separation of duties, and what has to be awaited.
public sealed partial class Application
{
    /// <summary>What this person, in this role, may do now: lifecycle ∩ role ∩ separation of duties.</summary>
    public IEnumerable<ApplicationAction> ActionsFor(Role role, UserId person) =>
        Allowed(role, person).Where(action => !ApplicationLifecycle.IsHandling(action));

    /// <summary>What this person, in this role, may do about who has it.</summary>
    public IEnumerable<ApplicationAction> HandlingFor(Role role, UserId person) =>
        Allowed(role, person).Where(ApplicationLifecycle.IsHandling);

    private IEnumerable<ApplicationAction> Allowed(Role role, UserId person) =>
        ApplicationLifecycle.ActionsFrom(Status)
            .Where(action => ApplicationLifecycle.RoleFor(action, Status) == role && Check(action, person) is null);

    /// <summary>Why the person may not do this now; null when they may.</summary>
    private Error? Check(ApplicationAction action, UserId person)
    {
        if (ApplicationLifecycle.Next(Status, action) is null) return ApplicationErrors.ActionNotAllowed;

        if (Request is not null && WaitsForRequest(action)) return ApplicationErrors.RequestPending;
        if (IsEffectOfRequest(action) && Request?.Effect != action) return ApplicationErrors.ActionNotAllowed;

        if (IsHeldFrom(person, action)) return ApplicationErrors.HeldByAnother;

        return action switch
        {
            ApplicationAction.Claim when HandlerId == person => ApplicationErrors.HeldAlready,
            ApplicationAction.Claim or ApplicationAction.Assign => CheckHandler(person),
            ApplicationAction.Release when HandlerId is null => ApplicationErrors.ActionNotAllowed,

            ApplicationAction.RequestCorrection or ApplicationAction.ProposeReturn when Correction is not null =>
                ApplicationErrors.AlreadyCorrectedOnce,
            ApplicationAction.ProposeSecondCorrection when Correction is null => ApplicationErrors.ActionNotAllowed,

            ApplicationAction.Review or ApplicationAction.Grant or ApplicationAction.ProposeRefusal
                or ApplicationAction.TransferUp
                when PausedSince is not null => ApplicationErrors.ProcedureRunning,

            ApplicationAction.Grant or ApplicationAction.ProposeRefusal or ApplicationAction.TransferUp
                when ProcessingType != ProcessingType.OnTheSpot && ReviewedBy == person =>
                ApplicationErrors.SamePersonReviewedAndDecides,

            ApplicationAction.Grant when Deferred.Any(d => d.IsOpen) => ApplicationErrors.DeferredMissing,

            _ when CountersignedKind(action) is { } kind && Proposal?.Kind != kind => ApplicationErrors.ActionNotAllowed,
            _ when IsCountersignature(action) && Proposal?.ProposedBy == person =>
                ApplicationErrors.SamePersonProposedAndCountersigns,

            ApplicationAction.DeemAccept when Proposal?.Kind == RefusalKind.Refusal => ApplicationErrors.ActionNotAllowed,

            ApplicationAction.DeclineRequest when Request is null => ApplicationErrors.ActionNotAllowed,
            _ when Request?.Effect == action && Request.By == person => ApplicationErrors.SamePersonApproves,

            ApplicationAction.ProposeExtension when IsExtended => ApplicationErrors.ExtendedOnce,
            ApplicationAction.EndSpecialProcedure when !Procedures.Any(p => p.IsRunning) =>
                ApplicationErrors.ProcedureNotRunning,

            ApplicationAction.OpenJointReview when _lanes.Count > 0 => ApplicationErrors.LanesExist,
            ApplicationAction.AskInLane or ApplicationAction.GiveOpinion when _lanes.Count == 0 =>
                ApplicationErrors.LaneUnknown,
            ApplicationAction.AnswerInLane when !_lanes.Exists(l => l.OpenReturn is not null) =>
                ApplicationErrors.LaneUnknown,

            ApplicationAction.SupplyDeferred when !Deferred.Any(d => d.IsOpen) => ApplicationErrors.NotDeferred,
            ApplicationAction.DeliverElectronically when DeliveryMethod is not DeliveryMethod.Electronic =>
                ApplicationErrors.ActionNotAllowed,
            ApplicationAction.HandOver when DeliveryMethod is DeliveryMethod.Electronic =>
                ApplicationErrors.DeliveryElectronicOnly,

            _ => null,
        };
    }

    /// <summary>What the handler may not do while the level above still thinks; others and the law do not wait.</summary>
    private static bool WaitsForRequest(ApplicationAction action) => action
        is ApplicationAction.RequestCorrection or ApplicationAction.ProposeSecondCorrection or ApplicationAction.Accept
        or ApplicationAction.Receive or ApplicationAction.ProposeReturn or ApplicationAction.ProposeNonAcceptance
        or ApplicationAction.ProposeSpecialProcedure or ApplicationAction.ProposeExtension
        or ApplicationAction.ProposeTermination or ApplicationAction.Review or ApplicationAction.Grant
        or ApplicationAction.ProposeRefusal or ApplicationAction.TransferUp
        or ApplicationAction.ProposeResultCorrection;

    private static bool IsEffectOfRequest(ApplicationAction action) => action
        is ApplicationAction.ApproveSecondCorrection or ApplicationAction.StartSpecialProcedure
        or ApplicationAction.Extend or ApplicationAction.Terminate or ApplicationAction.CorrectResult;

    private static bool IsCountersignature(ApplicationAction action) => action
        is ApplicationAction.CountersignReturn or ApplicationAction.CountersignNonAcceptance
        or ApplicationAction.CountersignRefusal;

    /// <summary>Which refusal the action signs or overturns; null for all other actions.</summary>
    private static RefusalKind? CountersignedKind(ApplicationAction action) => action switch
    {
        ApplicationAction.CountersignReturn or ApplicationAction.OverturnReturn => RefusalKind.Return,
        ApplicationAction.CountersignNonAcceptance or ApplicationAction.OverturnNonAcceptance =>
            RefusalKind.NonAcceptance,
        ApplicationAction.CountersignRefusal or ApplicationAction.OverturnRefusal => RefusalKind.Refusal,
        _ => null,
    };
}
