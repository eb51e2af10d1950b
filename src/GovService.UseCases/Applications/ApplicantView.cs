using GovService.Domain.Applications;

namespace GovService.UseCases.Applications;

/// <summary>
/// 否决权上移: what the applicant may see of an application. A refusal that waits for its second signature does not
/// exist for them: the application looks as it did before it was proposed, and if it is overturned it never was.
/// </summary>
internal static class ApplicantView
{
    public static ApplicationStatus StatusOf(ApplicationStatus status, RefusalProposal? proposal) => (status, proposal?.Kind) switch
    {
        (ApplicationStatus.RefusalProposed, RefusalKind.NonAcceptance or RefusalKind.Return) => ApplicationStatus.Submitted,
        (ApplicationStatus.RefusalProposed, _) => ApplicationStatus.AwaitingDecision,
        _ => status,
    };

    public static IReadOnlyList<TimelineStep> TimelineOf(Application application, string office) =>
    [
        .. application.Timeline.OrderBy(e => e.Sequence)
            .Where(e => !IsInternal(e.Action) && !ApplicationLifecycle.IsHandling(e.Action))
            .Select(e => new TimelineStep(e.Action, e.To, NameOf(e, office), e.ByRole, e.At, NoteOf(e))),
    ];

    /// <summary>
    /// Once countersigned or approved, the act itself is the entry; who proposed it stays inside, and so do opinions of
    /// other departments and the lights that urge the office.
    /// </summary>
    private static bool IsInternal(ApplicationAction action) => action
        is ApplicationAction.ProposeNonAcceptance or ApplicationAction.ProposeRefusal or ApplicationAction.ProposeReturn
        or ApplicationAction.OverturnNonAcceptance or ApplicationAction.OverturnRefusal or ApplicationAction.OverturnReturn
        or ApplicationAction.ProposeSecondCorrection or ApplicationAction.ProposeSpecialProcedure
        or ApplicationAction.ProposeExtension or ApplicationAction.ProposeTermination
        or ApplicationAction.ProposeResultCorrection
        or ApplicationAction.DeclineRequest or ApplicationAction.GiveOpinion or ApplicationAction.Warn
        or ApplicationAction.Alarm;

    /// <summary>The office answers, not a person; the clerk who asks for a correction can be asked back.</summary>
    private static string NameOf(TimelineEntry entry, string office) =>
        entry.Action is ApplicationAction.RequestCorrection || entry.ByRole == Role.Applicant ? entry.ByName : office;

    /// <summary>Opinions of review and decision are the office's own; reasons are the applicant's right to know (art. 38).</summary>
    private static string? NoteOf(TimelineEntry entry) =>
        entry.Action is ApplicationAction.RequestCorrection or ApplicationAction.ApproveSecondCorrection
            or ApplicationAction.CountersignReturn or ApplicationAction.AskInLane or ApplicationAction.Withdraw
            or ApplicationAction.CountersignNonAcceptance or ApplicationAction.CountersignRefusal
            or ApplicationAction.StartSpecialProcedure or ApplicationAction.EndSpecialProcedure
            or ApplicationAction.Extend or ApplicationAction.Terminate or ApplicationAction.TransferUp
            or ApplicationAction.CorrectResult
            ? entry.Note
            : null;
}
