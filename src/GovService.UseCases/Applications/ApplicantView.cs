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
        (ApplicationStatus.RefusalProposed, RefusalKind.NonAcceptance) => ApplicationStatus.Submitted,
        (ApplicationStatus.RefusalProposed, _) => ApplicationStatus.AwaitingDecision,
        _ => status,
    };

    public static IReadOnlyList<TimelineStep> TimelineOf(Application application, string office) =>
    [
        .. application.Timeline.OrderBy(e => e.Sequence)
            .Where(e => !IsAboutProposal(e.Action))
            .Select(e => new TimelineStep(e.Action, e.To, NameOf(e, office), e.ByRole, e.At, NoteOf(e))),
    ];

    /// <summary>Once countersigned, the refusal itself is the entry; who proposed it stays inside.</summary>
    private static bool IsAboutProposal(ApplicationAction action) =>
        action is ApplicationAction.ProposeNonAcceptance or ApplicationAction.ProposeRefusal
            or ApplicationAction.OverturnNonAcceptance or ApplicationAction.OverturnRefusal;

    /// <summary>The office answers, not a person; the clerk who asks for a correction can be asked back.</summary>
    private static string NameOf(TimelineEntry entry, string office) =>
        entry.Action == ApplicationAction.RequestCorrection || entry.ByRole == Role.Applicant ? entry.ByName : office;

    /// <summary>Opinions of review and decision are the office's own; reasons are the applicant's right to know (art. 38).</summary>
    private static string? NoteOf(TimelineEntry entry) =>
        entry.Action is ApplicationAction.RequestCorrection or ApplicationAction.Withdraw
            or ApplicationAction.CountersignNonAcceptance or ApplicationAction.CountersignRefusal
            ? entry.Note
            : null;
}
