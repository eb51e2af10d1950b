using GovService.Domain.Certificates;
using GovService.Domain.Parties;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Certificates;

/// <summary>查看我的证照. Null: the caller holds no such certificate.</summary>
[Allow(Role.Applicant)]
public sealed record GetMyCertificate(CertificateId CertificateId) : IQuery<MyCertificate?>;

/// <param name="HolderCode">Masked for a person.</param>
/// <param name="ApplicationId">The application that led to it; null for one taken over from elsewhere.</param>
public sealed record MyCertificate(
    CertificateId Id,
    string Identifier,
    string Name,
    string Number,
    string IssuerName,
    string HolderName,
    string HolderCode,
    DateOnly IssuedOn,
    DateOnly ValidFrom,
    DateOnly? ValidUntil,
    CertificateStatus Status,
    bool IsUsable,
    IReadOnlyList<FaceEntry> FaceData,
    ApplicationId? ApplicationId,
    MySuccessor? Successor);

/// <summary>换发的证照: what stands in the place of a corrected certificate, and why.</summary>
public sealed record MySuccessor(CertificateId Id, string Identifier, string Reasons, DateTimeOffset At);

internal sealed class GetMyCertificateHandler(IGovServiceDb db, ICurrentUser user, TimeProvider clock)
    : IQueryHandler<GetMyCertificate, MyCertificate?>
{
    private const string IdentityNumber = "111"; // 持证主体代码类型

    public async Task<MyCertificate?> Handle(GetMyCertificate query, CancellationToken ct)
    {
        var held = await db.HeldByAsync(user, ct);
        if (await held.SingleOrDefaultAsync(c => c.Id == query.CertificateId, ct) is not { } certificate) return null;

        return new MyCertificate(
            certificate.Id,
            certificate.Identifier,
            certificate.Name,
            certificate.Number,
            certificate.IssuerName,
            certificate.HolderName,
            certificate.HolderCodeType == IdentityNumber ? Masking.IdNumber(certificate.HolderCode) : certificate.HolderCode,
            certificate.IssuedOn,
            certificate.ValidFrom,
            certificate.ValidUntil,
            certificate.Status,
            certificate.IsUsable(ChinaTime.Day(clock.GetUtcNow())),
            certificate.FaceData,
            certificate.ApplicationId,
            await SuccessorOfAsync(held, certificate, ct));
    }

    private static async Task<MySuccessor?> SuccessorOfAsync(
        IQueryable<ElectronicCertificate> held, ElectronicCertificate certificate, CancellationToken ct)
    {
        if (certificate.Superseded is not { } superseded) return null;

        var id = await held.Where(c => c.Identifier == superseded.Successor).Select(c => c.Id).SingleAsync(ct);
        return new MySuccessor(id, superseded.Successor, superseded.Reasons, superseded.At);
    }
}
