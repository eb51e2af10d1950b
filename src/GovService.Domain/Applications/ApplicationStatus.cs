namespace GovService.Domain.Applications;

/// <summary>
/// 办件状态 (reference 2.1). A draft is not an application: it is an <see cref="ApplicationDraft"/>. A special procedure,
/// an extension and a request for approval are facts beside the status, not statuses: several may hold at once.
/// </summary>
public enum ApplicationStatus
{
    /// <summary>待受理: handed in; the five working days of 行政许可法 art. 32 run.</summary>
    Submitted,

    /// <summary>预审退回: everything that is missing was told before receipt; waiting for the applicant.</summary>
    PreReviewReturned,

    /// <summary>已收件: the window holds it; the five working days go on.</summary>
    Received,

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

    /// <summary>待送达: the result is there and waits to be handed over.</summary>
    Issued,

    /// <summary>已送达: the recipient has it.</summary>
    Delivered,

    /// <summary>不予许可.</summary>
    Refused,

    /// <summary>不予受理.</summary>
    NotAccepted,

    /// <summary>已撤回 by the applicant.</summary>
    Withdrawn,

    /// <summary>已终止 on a listed ground, without a decision on the matter.</summary>
    Terminated,

    /// <summary>转报办结: reviewed here, decided by the level above.</summary>
    TransferredUp,

    /// <summary>办结: the result is in the applicant's hands.</summary>
    Completed,
}
