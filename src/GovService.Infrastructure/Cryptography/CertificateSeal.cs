using System.Text;
using GovService.Domain.Certificates;
using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Cryptography;

internal sealed class CertificateSeal(SealKeys keys) : ICertificateSeal
{
    public SealedCertificate Seal(CertificateStatement statement)
    {
        var json = CertificateJson.Write(statement);
        var signature = keys.Sign(Encoding.UTF8.GetBytes(json));
        return new(json, signature, CertificateToken.Write(json, signature));
    }

    public string TokenOf(string canonicalJson, SealSignature signature) => CertificateToken.Write(canonicalJson, signature);

    public SealCheck CheckToken(string token) => CertificateToken.Check(token, keys.Published);

    public SealCheck CheckPdf(ReadOnlySpan<byte> pdf) => PdfSeal.Check(pdf, keys.Published);
}
