using GovService.Domain.Calendars;
using GovService.Domain.Clocks;
using GovService.Domain.Departments;

namespace GovService.Domain.Applications;

// The review between acceptance and decision: requests to the level above, special procedures, joint review, site visits.
public sealed partial class Application
{
    /// <summary>行政许可法 art. 42: ten working days for one authority, fifteen where several decide together.</summary>
    public const int MaxExtension = 10;

    /// <inheritdoc cref="MaxExtension"/>
    public const int MaxJointExtension = 15;

    /// <summary>会签时限 of a lane.</summary>
    public static readonly TimeLimit LaneLimit = new(5, LimitUnit.WorkingDay);

    public bool IsExtended => _timeline.Exists(e => e.Clock is ClockChange.Extended);

    /// <summary>请示启动特别程序.</summary>
    public Result ProposeSpecialProcedure(string name, TimeLimit expected, string reasons, Stamp stamp)
    {
        if (Check(ApplicationAction.ProposeSpecialProcedure, stamp.By) is { } refused) return refused;
        if (string.IsNullOrWhiteSpace(name)) return ApplicationErrors.ProcedureNameRequired;
        if (expected.Value is not > 0) return ApplicationErrors.ExpectedTimeRequired;

        return Ask(
            ApplicationAction.ProposeSpecialProcedure,
            new ApprovalRequest.SpecialProcedure(name, expected, reasons, stamp.By, stamp.Name, stamp.At),
            stamp);
    }

    /// <summary>请示延期: once, within the law's maximum.</summary>
    public Result ProposeExtension(int workingDays, string reasons, Stamp stamp)
    {
        if (Check(ApplicationAction.ProposeExtension, stamp.By) is { } refused) return refused;
        if (workingDays < 1 || workingDays > (_lanes.Count > 0 ? MaxJointExtension : MaxExtension))
            return ApplicationErrors.ExtensionTooLong;

        return Ask(
            ApplicationAction.ProposeExtension,
            new ApprovalRequest.Extension(workingDays, reasons, stamp.By, stamp.Name, stamp.At),
            stamp);
    }

    /// <summary>请示终止.</summary>
    public Result ProposeTermination(TerminationGround ground, string reasons, Stamp stamp)
    {
        if (Check(ApplicationAction.ProposeTermination, stamp.By) is { } refused) return refused;
        if (!IsGiven(ground)) return ApplicationErrors.GroundNotGiven;

        return Ask(
            ApplicationAction.ProposeTermination,
            new ApprovalRequest.Termination(ground, reasons, stamp.By, stamp.Name, stamp.At),
            stamp);
    }

    /// <summary>批准: what was asked for is done on the second signature.</summary>
    public Result ApproveRequest(Stamp stamp, WorkingCalendar calendar)
    {
        if (Request is not { } request) return ApplicationErrors.ActionNotAllowed;
        if (Check(request.Effect, stamp.By) is { } refused) return refused;

        Request = null;
        switch (request)
        {
            case ApprovalRequest.SecondCorrection second:
                AskForCorrection(request.Effect, second.Points, Correction!.Round + 1, stamp, calendar);
                break;
            case ApprovalRequest.SpecialProcedure procedure:
                StartProcedure(procedure, stamp, calendar);
                break;
            case ApprovalRequest.Extension extension:
                Perform(
                    request.Effect, stamp, new ClockChange.Extended(stamp.At, extension.WorkingDays), calendar,
                    request.Reasons);
                Raise(new DecisionExtended(Id, DueBy));
                break;
            case ApprovalRequest.Termination:
                Perform(request.Effect, stamp, new ClockChange.Ended(stamp.At), calendar, request.Reasons);
                Raise(new ApplicationTerminated(Id));
                break;
            case ApprovalRequest.ResultCorrection correction:
                CorrectResult(correction, stamp);
                break;
        }

        return Result.Success;
    }

    /// <summary>退回请示.</summary>
    public Result DeclineRequest(string reasons, Stamp stamp)
    {
        if (Check(ApplicationAction.DeclineRequest, stamp.By) is { } refused) return refused;
        if (CheckReasons(reasons) is { } wrong) return wrong;

        Request = null;
        Perform(ApplicationAction.DeclineRequest, stamp, reasons);
        Raise(new RequestDeclined(Id));
        return Result.Success;
    }

    /// <summary>特别程序结束: the clock runs again, unless another procedure still holds it.</summary>
    public Result EndSpecialProcedure(string key, string outcome, Stamp stamp, WorkingCalendar calendar)
    {
        if (Check(ApplicationAction.EndSpecialProcedure, stamp.By) is { } refused) return refused;
        if (!Procedures.Any(p => p.IsRunning && p.Key == key)) return ApplicationErrors.ProcedureNotRunning;
        if (CheckReasons(outcome) is { } wrong) return wrong;

        Procedures =
            [.. Procedures.Select(p => p.Key == key ? p with { EndedAt = stamp.At, Outcome = outcome } : p)];
        Perform(
            ApplicationAction.EndSpecialProcedure, stamp, new ClockChange.Resumed(stamp.At, key), calendar, outcome);
        Raise(new SpecialProcedureEnded(Id, key, DueBy));
        return Result.Success;
    }

    /// <summary>发起联审: the other departments are asked at the same time, each with its own days.</summary>
    public Result OpenJointReview(IReadOnlyList<DepartmentId> departments, Stamp stamp, WorkingCalendar calendar)
    {
        if (Check(ApplicationAction.OpenJointReview, stamp.By) is { } refused) return refused;
        if (departments.Count == 0 || departments.Distinct().Count() != departments.Count
            || departments.Contains(DepartmentId))
        {
            return ApplicationErrors.LaneNeedsDepartments;
        }

        _lanes.AddRange(departments.Select(d => new ReviewLane(d, LaneLimit, stamp.At, calendar)));
        Perform(ApplicationAction.OpenJointReview, stamp);
        Raise(new JointReviewOpened(Id, departments));
        return Result.Success;
    }

    /// <summary>联审退补: one department needs one material again; only its own lane waits.</summary>
    public Result AskInLane(DepartmentId department, CorrectionPoint point, Stamp stamp, WorkingCalendar calendar)
    {
        if (Check(ApplicationAction.AskInLane, stamp.By) is { } refused) return refused;
        if (LaneOf(department) is not { } lane) return ApplicationErrors.LaneUnknown;
        if (lane.Opinion is not null) return ApplicationErrors.LaneAnswered;
        if (lane.OpenReturn is not null) return ApplicationErrors.LaneWaits;
        if (Materials.FirstOrDefault(m => MaterialSlots.Key(m.MaterialId) == point.Slot) is not { } material)
            return ApplicationErrors.SlotUnknown;
        if (material.FollowsForm) return ApplicationErrors.SlotFollowsForm;

        lane.Ask(point, stamp.At, calendar);
        Perform(ApplicationAction.AskInLane, stamp, point.Explanation);
        Raise(new MaterialAskedInLane(Id, department, point.Slot));
        return Result.Success;
    }

    /// <summary>补交联审材料: the one slot that the lane opened.</summary>
    public Result AnswerInLane(
        DepartmentId department, SubmittedMaterial replacement, Stamp stamp, WorkingCalendar calendar)
    {
        if (Check(ApplicationAction.AnswerInLane, stamp.By) is { } refused) return refused;
        if (LaneOf(department) is not { OpenReturn: { } open } lane) return ApplicationErrors.LaneUnknown;
        if (open.Point.Slot != MaterialSlots.Key(replacement.MaterialId)) return ApplicationErrors.SlotNotOpen;

        Materials = [.. Materials.Select(old => Replace(old, [replacement]))];
        lane.Answer(stamp.At, calendar);
        Perform(ApplicationAction.AnswerInLane, stamp, replacement.Name);
        Raise(new MaterialSuppliedInLane(Id, department));
        return Result.Success;
    }

    /// <summary>会签: a department's word; a late one is taken too, until the lead department has merged.</summary>
    public Result GiveOpinion(DepartmentId department, LaneVerdict verdict, string text, Stamp stamp)
    {
        if (Check(ApplicationAction.GiveOpinion, stamp.By) is { } refused) return refused;
        if (LaneOf(department) is not { } lane) return ApplicationErrors.LaneUnknown;
        if (lane.Opinion is not null) return ApplicationErrors.LaneAnswered;
        if (lane.OpenReturn is not null) return ApplicationErrors.LaneWaits;
        if (verdict is not LaneVerdict.Agrees && CheckReasons(text) is { } wrong) return wrong;

        lane.Give(new LaneOpinion(verdict, text, stamp.By, stamp.Name, stamp.At));
        Perform(ApplicationAction.GiveOpinion, stamp, text);
        Raise(new LaneOpinionGiven(Id, department, verdict));
        return Result.Success;
    }

    /// <summary>现场核查.</summary>
    public Result RecordSiteVisit(SiteVisit visit, Stamp stamp)
    {
        if (Check(ApplicationAction.RecordSiteVisit, stamp.By) is { } refused) return refused;
        if (visit.Day > stamp.Day) return ApplicationErrors.VisitDayWrong;
        if (visit.Officers.DistinctBy(o => o.BadgeNumber, StringComparer.Ordinal).Count() < SiteVisit.MinOfficers)
            return ApplicationErrors.TwoOfficersGo;
        if (string.IsNullOrWhiteSpace(visit.Findings)) return ApplicationErrors.FindingsRequired;

        SiteVisits = [.. SiteVisits, visit];
        Perform(ApplicationAction.RecordSiteVisit, stamp, visit.Findings);
        return Result.Success;
    }

    private Result Ask(ApplicationAction action, ApprovalRequest request, Stamp stamp)
    {
        if (CheckReasons(request.Reasons) is { } wrong) return wrong;

        Perform(action, stamp, request.Reasons);
        Request = request;
        Raise(new ApprovalRequested(Id, request.Effect));
        return Result.Success;
    }

    private void StartProcedure(ApprovalRequest.SpecialProcedure procedure, Stamp stamp, WorkingCalendar calendar)
    {
        var key = $"{Procedures.Count + 1}";
        Procedures =
        [
            .. Procedures,
            new SpecialProcedureRun(key, procedure.Name, procedure.Reasons, procedure.Expected, stamp.At),
        ];
        Perform(
            ApplicationAction.StartSpecialProcedure, stamp,
            new ClockChange.Paused(stamp.At, key, procedure.Name), calendar, procedure.Reasons);
        Raise(new SpecialProcedureStarted(Id, key));
    }

    /// <summary>What the system itself can see has to be so; the other grounds are the officer's to prove.</summary>
    private bool IsGiven(TerminationGround ground) => ground switch
    {
        TerminationGround.CorrectionLapsed => Correction is { LapsedAt: not null, AnsweredAt: null },
        TerminationGround.DeferredMaterialLapsed => Deferred.Any(d => d is { IsOpen: true, LapsedAt: not null }),
        TerminationGround.ApplicantDied or TerminationGround.LegalPersonEnded or TerminationGround.PurposeGone
            or TerminationGround.FeeUnpaid => true,
    };

    private ReviewLane? LaneOf(DepartmentId department) => _lanes.Find(l => l.DepartmentId == department);
}
