using GovService.Domain.Applications;
using GovService.Domain.Calendars;
using GovService.Domain.Certificates;
using GovService.Domain.ServiceItems;

namespace GovService.UseCases.Applications;

/// <summary>我的办件: who has it now, until when, and what happens next; as the applicant may see it.</summary>
/// <param name="AgentName">Who acts for the firm; null when the applicant acts in person.</param>
/// <param name="Status">Never 拟不予: see <see cref="ApplicantView"/>.</param>
/// <param name="Due">The clock that runs; null when none does.</param>
/// <param name="DecisionLimit">承诺办结时限 as promised when it was handed in.</param>
/// <param name="Correction">Only while the applicant is asked for it.</param>
/// <param name="Deferred">What was promised for later and is not there yet.</param>
/// <param name="Refusal">Only with two signatures.</param>
public sealed record MyApplication(
    ApplicationId Id,
    string Number,
    string ItemName,
    string ItemSlug,
    string DepartmentName,
    string ApplicantName,
    string ApplicantCode,
    string? AgentName,
    ApplicationStatus Status,
    DateTimeOffset SubmittedAt,
    DateTimeOffset? AcceptedAt,
    DateTimeOffset? DecidedAt,
    TimeLimit DecisionLimit,
    RunningClock? Due,
    IReadOnlyList<TimelineStep> Timeline,
    IReadOnlyList<HandlingStep> Steps,
    IReadOnlyList<Answer> Answers,
    IReadOnlyList<SubmittedMaterial> Materials,
    IReadOnlyList<MyCorrectionPoint> Correction,
    IReadOnlyList<MyDeferredMaterial> Deferred,
    MyRefusal? Refusal,
    MyHandling Handling,
    IssuedCertificate? Certificate,
    bool CanCorrect,
    bool CanWithdraw)
{
    /// <summary>答复期限 (行政许可法 art. 32).</summary>
    public static TimeLimit ReplyLimit => Application.ReplyLimit;

    /// <summary>送达期限 (行政许可法 art. 44).</summary>
    public static TimeLimit DeliveryLimit => Application.DeliveryLimit;

    public ApplicationHolder Holder => Status switch
    {
        ApplicationStatus.Accepted when Handling.Questions.Count > 0 => ApplicationHolder.Applicant,
        ApplicationStatus.Submitted or ApplicationStatus.Received => ApplicationHolder.Window,
        ApplicationStatus.CorrectionRequired or ApplicationStatus.PreReviewReturned
            or ApplicationStatus.Issued => ApplicationHolder.Applicant,
        ApplicationStatus.Accepted or ApplicationStatus.AwaitingDecision or ApplicationStatus.RefusalProposed
            or ApplicationStatus.Granted => ApplicationHolder.Department,
        ApplicationStatus.Refused or ApplicationStatus.NotAccepted or ApplicationStatus.Withdrawn
            or ApplicationStatus.Terminated or ApplicationStatus.TransferredUp or ApplicationStatus.Delivered
            or ApplicationStatus.Completed => ApplicationHolder.Nobody,
    };
}

/// <summary>现在在谁手里.</summary>
public enum ApplicationHolder
{
    /// <summary>申请人.</summary>
    Applicant,

    /// <summary>综合窗口.</summary>
    Window,

    /// <summary>审批部门.</summary>
    Department,

    /// <summary>已经办结.</summary>
    Nobody,
}

/// <summary>补正事项 with the name of what it is about.</summary>
public sealed record MyCorrectionPoint(string Slot, string Name, string ReasonCode, string Explanation);

/// <summary>容缺材料 that is still to come.</summary>
public sealed record MyDeferredMaterial(string MaterialId, string Name, DateTimeOffset DueBy);

/// <summary>不予受理、不予许可, as decided.</summary>
public sealed record MyRefusal(RefusalKind Kind, string Basis, string Reasons);

/// <summary>The certificate that the grant issued.</summary>
public sealed record IssuedCertificate(CertificateId Id, string Name, string Number);
