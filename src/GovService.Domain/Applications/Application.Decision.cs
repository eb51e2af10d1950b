using GovService.Domain.Calendars;

namespace GovService.Domain.Applications;

// The department's part of the life: review, decision, second signature, completion.
public sealed partial class Application
{
    /// <summary>审核: the opinion goes with the application to the decision maker.</summary>
    public Result Review(string? opinion, Stamp stamp)
    {
        if (Check(ApplicationAction.Review, stamp.By) is { } refused) return refused;
        if (opinion?.Length > MaxReasons) return ApplicationErrors.ReasonsTooLong;

        Perform(ApplicationAction.Review, stamp, opinion);
        ReviewedBy = stamp.By;
        return Result.Success;
    }

    /// <summary>准予: from now on the result is due within ten working days (行政许可法 art. 44).</summary>
    public Result Grant(string? opinion, Stamp stamp, WorkingCalendar calendar)
    {
        if (Check(ApplicationAction.Grant, stamp.By) is { } refused) return refused;
        if (opinion?.Length > MaxReasons) return ApplicationErrors.ReasonsTooLong;

        Perform(ApplicationAction.Grant, stamp, opinion);
        DecidedAt = stamp.At;
        StartClock(DeliveryLimit, stamp, calendar);
        Raise(new ApplicationGranted(Id));
        return Result.Success;
    }

    /// <summary>拟不予许可: reasons and basis are the law's own demand (行政许可法 art. 38).</summary>
    public Result ProposeRefusal(string basis, string reasons, Stamp stamp) =>
        Propose(RefusalKind.Refusal, ApplicationAction.ProposeRefusal, basis, reasons, stamp);

    /// <summary>复核同意: with the second signature the refusal becomes the authority's word to the applicant.</summary>
    public Result CountersignProposal(Stamp stamp)
    {
        if (Proposal is not { } proposal) return ApplicationErrors.ActionNotAllowed;
        var action = proposal.Kind == RefusalKind.NonAcceptance
            ? ApplicationAction.CountersignNonAcceptance
            : ApplicationAction.CountersignRefusal;
        if (Check(action, stamp.By) is { } refused) return refused;

        Perform(action, stamp, proposal.Reasons);
        DecidedAt = stamp.At;
        StopClock();
        Raise(proposal.Kind == RefusalKind.NonAcceptance ? new ApplicationNotAccepted(Id) : new ApplicationRefused(Id));
        return Result.Success;
    }

    /// <summary>复核退回: the proposal is void, the application goes back to whoever proposed it; its clock never stopped.</summary>
    public Result OverturnProposal(string reasons, Stamp stamp)
    {
        if (Proposal is not { } proposal) return ApplicationErrors.ActionNotAllowed;
        var action = proposal.Kind == RefusalKind.NonAcceptance
            ? ApplicationAction.OverturnNonAcceptance
            : ApplicationAction.OverturnRefusal;
        if (Check(action, stamp.By) is { } refused) return refused;
        if (CheckReasons(reasons) is { } wrong) return wrong;

        Perform(action, stamp, reasons);
        Proposal = null;
        Raise(new RefusalOverturned(Id, proposal.Kind));
        return Result.Success;
    }

    /// <summary>办结: the system closes the application when its certificate exists.</summary>
    public Result Complete(string certificateIdentifier, Stamp stamp)
    {
        if (Check(ApplicationAction.Complete, stamp.By) is { } refused) return refused;

        Perform(ApplicationAction.Complete, stamp, certificateIdentifier);
        StopClock();
        Raise(new ApplicationCompleted(Id));
        return Result.Success;
    }

    private Result Propose(RefusalKind kind, ApplicationAction action, string basis, string reasons, Stamp stamp)
    {
        if (Check(action, stamp.By) is { } refused) return refused;
        if (string.IsNullOrWhiteSpace(basis)) return ApplicationErrors.BasisRequired;
        if (CheckReasons(reasons) is { } wrong) return wrong;

        Perform(action, stamp, reasons);
        Proposal = new RefusalProposal(kind, basis, reasons, stamp.By, stamp.Name, stamp.At);
        Raise(new RefusalWasProposed(Id, kind));
        return Result.Success;
    }

    private static Error? CheckReasons(string reasons)
    {
        if (string.IsNullOrWhiteSpace(reasons)) return ApplicationErrors.ReasonsRequired;
        return reasons.Length > MaxReasons ? ApplicationErrors.ReasonsTooLong : null;
    }
}
