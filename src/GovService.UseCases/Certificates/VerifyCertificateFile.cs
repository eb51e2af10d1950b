using GovService.UseCases.Common;
using GovService.Domain.Certificates;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Certificates;

/// <summary>
/// 核验证照文件: checks the seal of a PDF file or of a QR code's text, then asks the register whether the certificate still
/// counts. The seal alone cannot know that it was cancelled since.
/// </summary>
/// <param name="Pdf">The file; empty when a text is given.</param>
/// <param name="Token">The text of the QR code.</param>
[AllowAnyone]
public sealed record VerifyCertificateFile(ReadOnlyMemory<byte> Pdf, string? Token) : IQuery<Result<CertificateFileVerification>>
{
    public const int LargestFile = 5 * 1024 * 1024;
    public const int LongestToken = 20_000;
}

/// <summary>核验结果.</summary>
/// <param name="Flaw">Null: the seal is ours and the content unchanged.</param>
/// <param name="Certificate">Null when there is a flaw, and for a sealed document that is no certificate.</param>
public sealed record CertificateFileVerification(SealFlaw? Flaw, CertificateVerification? Certificate);

/// <summary>Why a file was not checked.</summary>
public static class VerificationErrors
{
    public static readonly Error NothingGiven = Error.Invalid("File", "verification.nothing_given");
    public static readonly Error FileTooLarge = Error.Invalid("File", "verification.file_too_large");
    public static readonly Error TokenTooLong = Error.Invalid(nameof(VerifyCertificateFile.Token), "verification.token_too_long");
}

internal sealed class VerifyCertificateFileHandler(ICertificateSeal seal, CertificateRegister register)
    : IQueryHandler<VerifyCertificateFile, Result<CertificateFileVerification>>
{
    public async Task<Result<CertificateFileVerification>> Handle(VerifyCertificateFile query, CancellationToken ct)
    {
        var token = query.Token?.Trim() ?? "";
        if (query.Pdf.IsEmpty && token.Length == 0) return VerificationErrors.NothingGiven;
        if (query.Pdf.Length > VerifyCertificateFile.LargestFile) return VerificationErrors.FileTooLarge;
        if (token.Length > VerifyCertificateFile.LongestToken) return VerificationErrors.TokenTooLong;

        var check = query.Pdf.IsEmpty ? seal.CheckToken(token) : seal.CheckPdf(query.Pdf.Span);
        return new CertificateFileVerification(
            check.Flaw,
            check.Statement is { } statement ? await register.LookUpAsync(statement.Identifier, ct) : null);
    }
}
