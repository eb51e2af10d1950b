namespace GovService.Domain.Applications;

/// <summary>办件状态. A draft is not an application: it is an <see cref="ApplicationDraft"/>.</summary>
public enum ApplicationStatus
{
    /// <summary>待受理: handed in; the five working days of 行政许可法 art. 32 run.</summary>
    Submitted,

    /// <summary>待补正: waiting for the applicant.</summary>
    CorrectionRequired,

    /// <summary>已受理（审查中）: the decision limit runs.</summary>
    Accepted,

    /// <summary>待决定: reviewed; somebody other than the reviewer decides.</summary>
    AwaitingDecision,

    /// <summary>拟不予（待复核）: a refusal waits for its second signature; the applicant still sees 审查中 (否决权上移).</summary>
    RefusalProposed,

    /// <summary>准予: the certificate is being made out.</summary>
    Granted,

    /// <summary>不予许可.</summary>
    Refused,

    /// <summary>不予受理.</summary>
    NotAccepted,

    /// <summary>已撤回 by the applicant.</summary>
    Withdrawn,

    /// <summary>办结: the result is there.</summary>
    Completed,
}
