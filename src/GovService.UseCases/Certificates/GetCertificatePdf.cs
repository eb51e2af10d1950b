using GovService.Domain.Certificates;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Certificates;

/// <summary>下载证照: the sealed page of a certificate that the caller holds. Null: the caller holds no such certificate.</summary>
/// <param name="VerifyPage">Absolute; a QR code that cannot hold the whole certificate leads there.</param>
[Allow(Role.Applicant)]
public sealed record GetCertificatePdf(CertificateId CertificateId, Uri VerifyPage) : IQuery<CertificatePdf?>;

public sealed record CertificatePdf(string Identifier, byte[] Content);

internal sealed class GetCertificatePdfHandler(
    IGovServiceDb db, ICurrentUser user, ICertificateSeal seal, IDocumentPrinter printer)
    : IQueryHandler<GetCertificatePdf, CertificatePdf?>
{
    public async Task<CertificatePdf?> Handle(GetCertificatePdf query, CancellationToken ct)
    {
        var held = await db.HeldByAsync(user, ct);
        if (await held.SingleOrDefaultAsync(c => c.Id == query.CertificateId, ct) is not { } certificate) return null;

        // The signature made at issue, not a new one: paper and register stay the same certificate.
        var token = seal.TokenOf(certificate.SignedText, new SealSignature(certificate.KeyId, certificate.Signature));
        var address = $"{query.VerifyPage}?identifier={Uri.EscapeDataString(certificate.Identifier)}";
        var pdf = await printer.PrintAsync(new CertificateDocument(StatementOf(certificate), token, address), ct);
        return new CertificatePdf(certificate.Identifier, pdf);
    }

    private static CertificateStatement StatementOf(ElectronicCertificate certificate) => new(
        certificate.Identifier,
        certificate.Name,
        certificate.Number,
        certificate.HolderName,
        certificate.HolderCode,
        certificate.IssuerName,
        certificate.IssuerCode,
        certificate.IssuedOn,
        certificate.ValidFrom,
        certificate.ValidUntil,
        certificate.FaceData);
}
