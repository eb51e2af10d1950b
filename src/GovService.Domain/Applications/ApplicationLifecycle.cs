using static GovService.Domain.Applications.ApplicationAction;
using static GovService.Domain.Applications.ApplicationStatus;

namespace GovService.Domain.Applications;

/// <summary>
/// The life of an application on one screen: which action leads from which status to which, and who may do it.
/// What is not listed is not allowed. Pages show the buttons this table allows.
/// </summary>
public static class ApplicationLifecycle
{
    public static readonly IReadOnlyList<ApplicationStatus> Ends = [Refused, NotAccepted, Withdrawn, Completed];

    public static ApplicationStatus? Next(ApplicationStatus from, ApplicationAction action) => (from, action) switch
    {
        (Submitted, RequestCorrection) => CorrectionRequired,
        (Submitted, Accept) => Accepted,
        (Submitted, ProposeNonAcceptance) => RefusalProposed,

        (CorrectionRequired, SubmitCorrection) => Submitted,

        (Accepted, Review) => AwaitingDecision,

        (AwaitingDecision, Grant) => Granted,
        (AwaitingDecision, ProposeRefusal) => RefusalProposed,

        (RefusalProposed, CountersignNonAcceptance) => NotAccepted,
        (RefusalProposed, OverturnNonAcceptance) => Submitted,
        (RefusalProposed, CountersignRefusal) => Refused,
        (RefusalProposed, OverturnRefusal) => AwaitingDecision,

        (Submitted or CorrectionRequired or Accepted or AwaitingDecision or RefusalProposed, Withdraw) => Withdrawn,

        (Granted, Complete) => Completed,

        _ => null,
    };

    public static IEnumerable<ApplicationAction> ActionsFrom(ApplicationStatus status) =>
        Enum.GetValues<ApplicationAction>().Where(action => Next(status, action) is not null);

    /// <summary>In which role a person may perform the action.</summary>
    public static Role RoleFor(ApplicationAction action) => action switch
    {
        Submit or SubmitCorrection or Withdraw => Role.Applicant,
        RequestCorrection or Accept or ProposeNonAcceptance => Role.WindowClerk,
        Review => Role.Reviewer,
        Grant or ProposeRefusal => Role.DecisionMaker,
        CountersignNonAcceptance or OverturnNonAcceptance or CountersignRefusal or OverturnRefusal => Role.Supervisor,
        Complete => Role.System,
    };
}
