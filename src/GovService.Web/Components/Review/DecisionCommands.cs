using System.Globalization;
using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Certificates;
using GovService.Domain.Departments;
using GovService.UseCases.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Reviews;

namespace GovService.Web.Components.Review;

/// <summary>Turns what the officer typed into the command for the chosen action, on the application as it was seen.</summary>
internal static class DecisionCommands
{
    /// <summary>Null: nothing is chosen, or what is not decided here.</summary>
    public static ICommand? Of(DecisionDraft draft, ApplicationReview seen) => draft.Action switch
    {
        ApplicationAction.Receive => new ReceiveApplication(seen.Id, seen.Version),
        ApplicationAction.Accept => new AcceptApplication(seen.Id, seen.Version),
        ApplicationAction.RequestCorrection => new RequestCorrection(seen.Id, PointsOf(draft), seen.Version),
        ApplicationAction.ProposeReturn =>
            new ProposeReturn(seen.Id, PointsOf(draft), draft.Basis, draft.Reasons, seen.Version),
        ApplicationAction.ProposeNonAcceptance =>
            new ProposeNonAcceptance(seen.Id, draft.Basis, draft.Reasons, seen.Version),
        ApplicationAction.Review => new ReviewApplication(seen.Id, draft.Opinion, seen.Version),
        ApplicationAction.Grant => new GrantApplication(seen.Id, draft.Opinion, seen.Version),
        ApplicationAction.ProposeRefusal => new ProposeRefusal(seen.Id, draft.Basis, draft.Reasons, seen.Version),
        ApplicationAction.TransferUp => new TransferUp(seen.Id, draft.To, seen.Version),
        ApplicationAction.HandOver => new HandOverResult(seen.Id, draft.Evidence, draft.Recipient, seen.Version),

        ApplicationAction.ProposeSecondCorrection =>
            new ProposeSecondCorrection(seen.Id, PointsOf(draft), draft.Reasons, seen.Version),
        ApplicationAction.ProposeSpecialProcedure => new ProposeSpecialProcedure(
            seen.Id, draft.Procedure, new TimeLimit(DaysOf(draft), draft.Unit), draft.Reasons, seen.Version),
        ApplicationAction.ProposeExtension => new ProposeExtension(seen.Id, DaysOf(draft), draft.Reasons, seen.Version),
        ApplicationAction.ProposeTermination =>
            new ProposeTermination(seen.Id, draft.Ground, draft.Reasons, seen.Version),
        ApplicationAction.ProposeResultCorrection =>
            new ProposeResultCorrection(seen.Id, FaceOf(draft, seen), draft.Reasons, seen.Version),
        ApplicationAction.EndSpecialProcedure =>
            new EndSpecialProcedure(seen.Id, KeyOf(draft, seen), draft.Reasons, seen.Version),

        ApplicationAction.OpenJointReview => new OpenJointReview(
            seen.Id, [.. draft.Departments.Select(id => DepartmentId.From(Guid.Parse(id)))], seen.Version),
        ApplicationAction.AskInLane =>
            new AskInLane(seen.Id, LaneOf(draft, seen), draft.Question.ToPoint(), seen.Version),
        ApplicationAction.GiveOpinion =>
            new GiveLaneOpinion(seen.Id, LaneOf(draft, seen), draft.Verdict, draft.Reasons, seen.Version),
        ApplicationAction.RecordSiteVisit => VisitOf(draft.Visit, seen),

        ApplicationAction.CountersignReturn or ApplicationAction.CountersignNonAcceptance
            or ApplicationAction.CountersignRefusal => new CountersignProposal(seen.Id, seen.Version),
        ApplicationAction.OverturnReturn or ApplicationAction.OverturnNonAcceptance
            or ApplicationAction.OverturnRefusal => new OverturnProposal(seen.Id, draft.Reasons, seen.Version),
        ApplicationAction.ApproveSecondCorrection or ApplicationAction.StartSpecialProcedure
            or ApplicationAction.Extend or ApplicationAction.Terminate or ApplicationAction.CorrectResult =>
                new ApproveRequest(seen.Id, seen.Version),
        ApplicationAction.DeclineRequest => new DeclineRequest(seen.Id, draft.Reasons, seen.Version),
        _ => null, // the applicant's and the system's
    };

    /// <summary>The lanes in which this officer may speak now; mostly one.</summary>
    public static IReadOnlyList<LaneReview> MyLanes(ApplicationReview seen) =>
        [.. seen.Facts.Lanes.Where(lane => lane is { IsMine: true, IsOpen: true })];

    public static IReadOnlyList<SpecialProcedureRun> Running(ApplicationReview seen) =>
        [.. seen.Facts.Procedures.Where(run => run.IsRunning)];

    private static IReadOnlyList<CorrectionPoint> PointsOf(DecisionDraft draft) => [.. draft.Points.Select(p => p.ToPoint())];

    /// <summary>The lines that say something else now.</summary>
    private static IReadOnlyList<FaceChange> FaceOf(DecisionDraft draft, ApplicationReview seen) =>
    [
        .. from line in seen.Choices.Face
           where draft[line] != line.Value
           select new FaceChange(line.Key!, draft[line]),
    ];

    /// <summary>What is no number is no day; the use case says what to type.</summary>
    private static int DaysOf(DecisionDraft draft) =>
        int.TryParse(draft.Days.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var days) ? days : 0;

    private static string KeyOf(DecisionDraft draft, ApplicationReview seen) =>
        Running(seen) is [var only] ? only.Key : draft.ProcedureKey;

    private static DepartmentId LaneOf(DecisionDraft draft, ApplicationReview seen) => MyLanes(seen) switch
    {
        [var only] => only.DepartmentId,
        _ when Guid.TryParse(draft.Lane, out var id) => DepartmentId.From(id),
        _ => default,
    };

    private static RecordSiteVisit VisitOf(VisitDraft visit, ApplicationReview seen) => new(
        seen.Id,
        DateOnly.TryParseExact(visit.Day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        visit.Place,
        [.. visit.Officers.Where(o => !o.IsEmpty).Select(o => new SiteOfficer(o.Name, o.BadgeNumber))],
        visit.Findings,
        seen.Version);
}
