using GovService.Domain.ServiceItems;

namespace GovService.Domain.Applications;

// Who of the department has it on their table. A claim keeps two people from doing the same work; it gives nobody a right.
public sealed partial class Application
{
    /// <summary>经办: who claimed it for the stage it is in; null while it lies in the pool.</summary>
    public UserId? HandlerId { get; private set; }

    public string? HandlerName { get; private set; }

    /// <summary>领取: from the pool, or from the table of a colleague who is absent.</summary>
    /// <param name="covering">代班: the absent colleague in whose place the officer stands today.</param>
    public Result Claim(Stamp stamp, UserId? covering = null)
    {
        var covers = covering is not null && HandlerId == covering;
        if (!covers && Check(ApplicationAction.Claim, stamp.By) is { } refused) return refused;
        if (covers && CheckHandler(stamp.By) is { } unfit) return unfit;

        Hand(ApplicationAction.Claim, stamp.By, stamp.Name, stamp, note: HandlerName);
        return Result.Success;
    }

    /// <summary>退回公共池.</summary>
    public Result Release(Stamp stamp)
    {
        if (Check(ApplicationAction.Release, stamp.By) is { } refused) return refused;

        Hand(ApplicationAction.Release, person: null, name: null, stamp, note: null);
        return Result.Success;
    }

    /// <summary>转派: to a colleague, or from a colleague to oneself (接手); says why. A supervisor may do it too.</summary>
    public Result Assign(UserId handler, string name, string reasons, Stamp stamp)
    {
        if (Check(ApplicationAction.Assign, stamp.By) is { } refused) return refused;
        if (stamp.Role != ApplicationLifecycle.HandlerOf(Status) && stamp.Role != Role.Supervisor)
            return ApplicationErrors.ActionNotAllowed;
        if (handler == HandlerId) return ApplicationErrors.HeldAlready;
        if (CheckHandler(handler) is { } unfit) return unfit;
        if (CheckReasons(reasons) is { } wrong) return wrong;

        Hand(ApplicationAction.Assign, handler, name, stamp, note: $"{name}\n{reasons}");
        return Result.Success;
    }

    private void Hand(ApplicationAction action, UserId? person, string? name, Stamp stamp, string? note)
    {
        Perform(action, stamp, note);
        (HandlerId, HandlerName) = (person, name);
    }

    /// <summary>Nobody takes what they could not finish: the next signature is somebody else's.</summary>
    private Error? CheckHandler(UserId person) => Status switch
    {
        ApplicationStatus.AwaitingDecision when ProcessingType != ProcessingType.OnTheSpot && ReviewedBy == person =>
            ApplicationErrors.SamePersonReviewedAndDecides,
        ApplicationStatus.RefusalProposed when Proposal?.ProposedBy == person =>
            ApplicationErrors.SamePersonProposedAndCountersigns,
        _ => null,
    };

    /// <summary>The stage's own acts are the handler's, until somebody takes over; other roles and lanes do not wait.</summary>
    private bool IsHeldFrom(UserId person, ApplicationAction action) =>
        HandlerId is { } handler && handler != person
        && action is not (ApplicationAction.Assign or ApplicationAction.AskInLane or ApplicationAction.GiveOpinion)
        && ApplicationLifecycle.RoleFor(action, Status) == ApplicationLifecycle.HandlerOf(Status);
}
