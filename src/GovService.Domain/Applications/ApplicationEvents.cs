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
