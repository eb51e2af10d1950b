using GovService.Domain.Certificates;
using GovService.UseCases.Common;

namespace GovService.UseCases.Certificates;

/// <summary>核验证照: asks the register (证照库) about a certificate by its identifier. Tells nothing that a holder would not show.</summary>
/// <param name="Identifier">证照标识 with its check character.</param>
[AllowAnyone]
public sealed record VerifyCertificate(string? Identifier) : IQuery<Result<CertificateVerification>>;

/// <summary>核验结果.</summary>
/// <param name="NumberTail">证照编号的末四位; null when the register does not know the certificate.</param>
/// <param name="Holder">持证主体, masked when a person; null when the register does not know the certificate.</param>
/// <param name="Successor">证照标识 of the corrected certificate in its place; null unless it was replaced.</param>
public sealed record CertificateVerification(
    string Identifier, CertificateStanding Standing, string? NumberTail, string? Holder, string? Successor = null)
{
    public bool IsValid => Standing == CertificateStanding.Valid;
}

/// <summary>证照效力, as the register answers it today.</summary>
public enum CertificateStanding
{
    /// <summary>有效.</summary>
    Valid,

    /// <summary>未到生效日期.</summary>
    NotYetValid,

    /// <summary>已过有效期.</summary>
    Expired,

    /// <summary>暂停使用.</summary>
    Suspended,

    /// <summary>已失效: cancelled, revoked, annulled or moved to another register.</summary>
    NoLongerValid,

    /// <summary>已更正换发: a clerical error was corrected; another version stands in its place.</summary>
    Superseded,

    /// <summary>证照库没有这本证照.</summary>
    NotRegistered,
}

internal sealed class VerifyCertificateHandler(CertificateRegister register)
    : IQueryHandler<VerifyCertificate, Result<CertificateVerification>>
{
    public async Task<Result<CertificateVerification>> Handle(VerifyCertificate query, CancellationToken ct)
    {
        var identifier = CertificateIdentifier.Parse(query.Identifier);
        if (identifier.Succeeded) return await register.LookUpAsync(identifier.Value.Value, ct);

        return Result<CertificateVerification>.Failure(
            [.. identifier.Errors.Select(e => e with { Field = nameof(VerifyCertificate.Identifier) })]);
    }
}
