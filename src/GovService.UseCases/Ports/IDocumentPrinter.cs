using GovService.Domain.Certificates;
using GovService.Domain.Documents;

namespace GovService.UseCases.Ports;

/// <summary>
/// 文书打印: turns records into sealed PDF files (A4). The fixed words and the layout belong to the adapter.
/// Every page says that it is a test, as long as the seals are tests.
/// </summary>
public interface IDocumentPrinter
{
    Task<byte[]> PrintAsync(OfficialPaper paper, CancellationToken ct);

    Task<byte[]> PrintAsync(CertificateDocument document, CancellationToken ct);
}

/// <summary>文书: one document as it was issued. The same paper prints as the same page.</summary>
/// <param name="Number">文号; null for a sheet that is not numbered.</param>
/// <param name="VerificationCode">核验码, which the QR code leads to; null for a sheet that is not registered.</param>
public sealed record OfficialPaper(
    string? Number,
    string ApplicationNumber,
    string Authority,
    DateTimeOffset IssuedAt,
    string? VerificationCode,
    DocumentContent Content);

/// <summary>证照: the printed face of an electronic certificate.</summary>
/// <param name="Statement">What the seal vouches for, and what is printed.</param>
/// <param name="Token">Goes into the QR code when it fits, and always into the file: it verifies without network.</param>
/// <param name="QueryCode">What the QR code says when the token does not fit: the address of the online check.</param>
public sealed record CertificateDocument(CertificateStatement Statement, string Token, string QueryCode);
