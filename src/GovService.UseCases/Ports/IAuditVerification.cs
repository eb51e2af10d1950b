namespace GovService.UseCases.Ports;

/// <summary>审计核验: recomputes every hash and signature of the audit, and names what does not fit.</summary>
public interface IAuditVerification
{
    Task<AuditReport> VerifyAsync(CancellationToken ct);
}

/// <param name="Flaws">Empty: nothing was touched. At most the first hundred.</param>
public sealed record AuditReport(long Rows, long Seals, long Unsealed, IReadOnlyList<AuditFlaw> Flaws)
{
    public bool IsIntact => Flaws.Count == 0;
}

/// <summary>One thing that does not fit.</summary>
/// <param name="Row">The audit row's id, the seal's number, or the application's id.</param>
/// <param name="Code">What does not fit: <c>column_differs</c>, <c>hash_wrong</c>, <c>chain_broken</c>, <c>row_missing</c>,
/// <c>head_differs</c>, <c>seal_wrong</c>, <c>seal_differs</c>, <c>signature_wrong</c>.</param>
public sealed record AuditFlaw(string Row, string Code, string Detail = "");
