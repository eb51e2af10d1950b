using GovService.Domain.Departments;

namespace GovService.Domain.Applications;

/// <summary>已提交.</summary>
public sealed record ApplicationSubmitted(ApplicationId ApplicationId, string Number) : IDomainEvent;

/// <summary>已告知补正.</summary>
public sealed record CorrectionRequested(ApplicationId ApplicationId, int Points) : IDomainEvent;

/// <summary>已补正.</summary>
public sealed record CorrectionSubmitted(ApplicationId ApplicationId) : IDomainEvent;

/// <summary>已受理.</summary>
public sealed record ApplicationAccepted(ApplicationId ApplicationId, DateTimeOffset? DueBy) : IDomainEvent;

/// <summary>已拟不予: for the supervisor only; the applicant is told nothing yet.</summary>
public sealed record RefusalWasProposed(ApplicationId ApplicationId, RefusalKind Kind) : IDomainEvent;

/// <summary>不予意见已退回: the supervisor did not agree.</summary>
public sealed record RefusalOverturned(ApplicationId ApplicationId, RefusalKind Kind) : IDomainEvent;

/// <summary>已准予: the certificate is to be issued.</summary>
public sealed record ApplicationGranted(ApplicationId ApplicationId) : IDomainEvent;

/// <summary>已不予许可, with two signatures.</summary>
public sealed record ApplicationRefused(ApplicationId ApplicationId) : IDomainEvent;

/// <summary>已不予受理, with two signatures.</summary>
public sealed record ApplicationNotAccepted(ApplicationId ApplicationId) : IDomainEvent;

/// <summary>已撤回.</summary>
public sealed record ApplicationWithdrawn(ApplicationId ApplicationId) : IDomainEvent;

/// <summary>已办结: the certificate is in the applicant's hands.</summary>
public sealed record ApplicationCompleted(ApplicationId ApplicationId) : IDomainEvent;

/// <summary>视为受理: the window was silent; the supervisor is told too.</summary>
public sealed record ApplicationDeemedAccepted(ApplicationId ApplicationId, DateTimeOffset? DueBy) : IDomainEvent;

/// <summary>已请示: the level above is asked.</summary>
public sealed record ApprovalRequested(ApplicationId ApplicationId, ApplicationAction Effect) : IDomainEvent;

/// <summary>请示已退回.</summary>
public sealed record RequestDeclined(ApplicationId ApplicationId) : IDomainEvent;

/// <summary>特别程序已启动: the clock stands; the applicant is told in writing.</summary>
public sealed record SpecialProcedureStarted(ApplicationId ApplicationId, string Key) : IDomainEvent;

/// <summary>特别程序已结束.</summary>
public sealed record SpecialProcedureEnded(ApplicationId ApplicationId, string Key, DateTimeOffset? DueBy) : IDomainEvent;

/// <summary>已延期: the applicant is told the reason and the new date.</summary>
public sealed record DecisionExtended(ApplicationId ApplicationId, DateTimeOffset? DueBy) : IDomainEvent;

/// <summary>已发起联审.</summary>
public sealed record JointReviewOpened(ApplicationId ApplicationId, IReadOnlyList<DepartmentId> Departments) : IDomainEvent;

/// <summary>联审要求补材料.</summary>
public sealed record MaterialAskedInLane(ApplicationId ApplicationId, DepartmentId DepartmentId, string Slot) : IDomainEvent;

/// <summary>联审材料已补交.</summary>
public sealed record MaterialSuppliedInLane(ApplicationId ApplicationId, DepartmentId DepartmentId) : IDomainEvent;

/// <summary>已会签.</summary>
public sealed record LaneOpinionGiven(
    ApplicationId ApplicationId, DepartmentId DepartmentId, LaneVerdict Verdict) : IDomainEvent;

/// <summary>已终止.</summary>
public sealed record ApplicationTerminated(ApplicationId ApplicationId) : IDomainEvent;

/// <summary>已转报.</summary>
public sealed record ApplicationTransferredUp(ApplicationId ApplicationId) : IDomainEvent;

/// <summary>已制证: the result is there.</summary>
public sealed record ResultIssued(ApplicationId ApplicationId) : IDomainEvent;

/// <summary>已送达.</summary>
public sealed record ResultDelivered(ApplicationId ApplicationId) : IDomainEvent;

/// <summary>已更正: the certificate is to be replaced.</summary>
/// <param name="Sequence">The entry of the timeline that decided it.</param>
public sealed record ResultCorrected(ApplicationId ApplicationId, int Sequence) : IDomainEvent;

/// <summary>容缺材料已补齐.</summary>
public sealed record DeferredMaterialSupplied(ApplicationId ApplicationId, string MaterialId) : IDomainEvent;

/// <summary>容缺材料将到期.</summary>
public sealed record DeferredMaterialReminded(ApplicationId ApplicationId, string MaterialId) : IDomainEvent;

/// <summary>容缺材料已逾期.</summary>
public sealed record DeferredMaterialLapsed(ApplicationId ApplicationId, string MaterialId) : IDomainEvent;

/// <summary>补正期限将到.</summary>
public sealed record CorrectionReminded(ApplicationId ApplicationId) : IDomainEvent;

/// <summary>补正已逾期: an officer decides what follows; a machine ends nothing.</summary>
public sealed record CorrectionLapsed(ApplicationId ApplicationId) : IDomainEvent;

/// <summary>黄灯: for the handler.</summary>
public sealed record ClockWarned(ApplicationId ApplicationId, DateTimeOffset DueBy) : IDomainEvent;

/// <summary>红灯: for the handler, the head and the supervision desk.</summary>
public sealed record ClockOverdue(ApplicationId ApplicationId, DateTimeOffset DueBy) : IDomainEvent;

/// <summary>期限已变动: a holiday notice moved the date.</summary>
public sealed record DueDateMoved(ApplicationId ApplicationId, DateTimeOffset? From, DateTimeOffset? To) : IDomainEvent;
