using GovService.Domain.Calendars;
using GovService.Domain.Clocks;

namespace GovService.Domain.Applications;

// The department's last word: review, decision, second signature.
public sealed partial class Application
{
    /// <summary>
    /// 审核: the opinion goes with the application to the decision maker. In a joint review the lead department merges:
    /// every lane has spoken or let its date pass.
    /// </summary>
    public Result Review(string? opinion, Stamp stamp)
    {
        if (Check(ApplicationAction.Review, stamp.By) is { } refused) return refused;
        if (opinion?.Length > MaxReasons) return ApplicationErrors.ReasonsTooLong;
        if (_lanes.Exists(lane => lane.Opinion is null && !lane.IsSilent(stamp.At))) return ApplicationErrors.LanesOpen;

        Perform(ApplicationAction.Review, stamp, opinion);
        ReviewedBy = stamp.By;
        return Result.Success;
    }

    /// <summary>准予: from now on the result is due within ten working days (行政许可法 art. 44).</summary>
    public Result Grant(string? opinion, Stamp stamp, WorkingCalendar calendar)
    {
        if (Check(ApplicationAction.Grant, stamp.By) is { } refused) return refused;
        if (opinion?.Length > MaxReasons) return ApplicationErrors.ReasonsTooLong;

        DecidedAt = stamp.At;
        Perform(ApplicationAction.Grant, stamp, new ClockChange.Decided(stamp.At), calendar, opinion);
        Raise(new ApplicationGranted(Id));
        return Result.Success;
    }

    /// <summary>拟不予许可: reasons and basis are the law's own demand (行政许可法 art. 38).</summary>
    public Result ProposeRefusal(string basis, string reasons, Stamp stamp) =>
        Propose(RefusalKind.Refusal, ApplicationAction.ProposeRefusal, basis, reasons, stamp);

    /// <summary>复核同意: with the second signature the refusal becomes the authority's word to the applicant.</summary>
    public Result CountersignProposal(Stamp stamp, WorkingCalendar calendar)
    {
        if (Proposal is not { } proposal) return ApplicationErrors.ActionNotAllowed;
        var action = proposal.Kind switch
        {
            RefusalKind.Return => ApplicationAction.CountersignReturn,
            RefusalKind.NonAcceptance => ApplicationAction.CountersignNonAcceptance,
            RefusalKind.Refusal => ApplicationAction.CountersignRefusal,
        };
        if (Check(action, stamp.By) is { } refused) return refused;

        if (proposal is { Kind: RefusalKind.Return, Points: { } points })
        {
            Proposal = null;
            AskForCorrection(action, points, round: 1, stamp, calendar);
            return Result.Success;
        }

        DecidedAt = stamp.At;
        Perform(action, stamp, new ClockChange.Ended(stamp.At), calendar, proposal.Reasons);
        Raise(proposal.Kind == RefusalKind.NonAcceptance ? new ApplicationNotAccepted(Id) : new ApplicationRefused(Id));
        return Result.Success;
    }

    /// <summary>复核退回: the proposal is void, the application goes back to whoever proposed it; its clock never stopped.</summary>
    public Result OverturnProposal(string reasons, Stamp stamp)
    {
        if (Proposal is not { } proposal) return ApplicationErrors.ActionNotAllowed;
        var action = proposal.Kind switch
        {
            RefusalKind.Return => ApplicationAction.OverturnReturn,
            RefusalKind.NonAcceptance => ApplicationAction.OverturnNonAcceptance,
            RefusalKind.Refusal => ApplicationAction.OverturnRefusal,
        };
        if (Check(action, stamp.By) is { } refused) return refused;
        if (CheckReasons(reasons) is { } wrong) return wrong;

        Perform(action, stamp, reasons);
        Proposal = null;
        Raise(new RefusalOverturned(Id, proposal.Kind));
        return Result.Success;
    }

    /// <summary>转报办结: reviewed here, decided by the level above, which may not ask for the materials again (art. 35).</summary>
    public Result TransferUp(string to, Stamp stamp, WorkingCalendar calendar)
    {
        if (Check(ApplicationAction.TransferUp, stamp.By) is { } refused) return refused;
        if (CheckReasons(to) is { } wrong) return wrong;

        Perform(ApplicationAction.TransferUp, stamp, new ClockChange.Ended(stamp.At), calendar, to);
        Raise(new ApplicationTransferredUp(Id));
        return Result.Success;
    }

    private Result Propose(
        RefusalKind kind, ApplicationAction action, string basis, string reasons, Stamp stamp,
        IReadOnlyList<CorrectionPoint>? points = null)
    {
        if (Check(action, stamp.By) is { } refused) return refused;
        if (string.IsNullOrWhiteSpace(basis)) return ApplicationErrors.BasisRequired;
        if (CheckReasons(reasons) is { } wrong) return wrong;

        Perform(action, stamp, reasons);
        Proposal = new RefusalProposal(kind, basis, reasons, stamp.By, stamp.Name, stamp.At, points);
        Raise(new RefusalWasProposed(Id, kind));
        return Result.Success;
    }

    private static Error? CheckReasons(string reasons)
    {
        if (string.IsNullOrWhiteSpace(reasons)) return ApplicationErrors.ReasonsRequired;
        return reasons.Length > MaxReasons ? ApplicationErrors.ReasonsTooLong : null;
    }
}
