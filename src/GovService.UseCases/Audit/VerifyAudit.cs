using GovService.UseCases.Common;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Audit;

/// <summary>审计核验, for auditors and for <c>./gov audit verify</c>.</summary>
[Allow(Role.Auditor, Role.System)]
public sealed record VerifyAudit : IQuery<AuditReport>;

internal sealed class VerifyAuditHandler(IAuditVerification verification) : IQueryHandler<VerifyAudit, AuditReport>
{
    public Task<AuditReport> Handle(VerifyAudit query, CancellationToken ct) => verification.VerifyAsync(ct);
}
