using GovService.Domain.Documents;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Documents;

/// <summary>
/// 核验文书: what outsiders may know about a document whose code they hold, and whether a file is the one that was filed.
/// </summary>
/// <param name="Code">核验码 as it was typed or scanned.</param>
/// <param name="Pdf">The file to compare; empty when only the code is asked about.</param>
[AllowAnyone]
public sealed record VerifyDocument(string? Code, ReadOnlyMemory<byte> Pdf = default)
    : IQuery<Result<DocumentVerification>>
{
    public const int LargestFile = 20 * 1024 * 1024;
}

/// <summary>核验结果.</summary>
/// <param name="Applicant">Masked when a person.</param>
/// <param name="IsUnchanged">Null when no file was given.</param>
public sealed record DocumentVerification(
    string Code, string Title, string Number, string Authority, DateOnly IssuedOn, string Applicant, bool? IsUnchanged);

internal sealed class VerifyDocumentHandler(IGovServiceDb db, IDigest digest)
    : IQueryHandler<VerifyDocument, Result<DocumentVerification>>
{
    public async Task<Result<DocumentVerification>> Handle(VerifyDocument query, CancellationToken ct)
    {
        if (string.IsNullOrWhiteSpace(query.Code)) return DocumentErrors.CodeMissing;
        if (query.Pdf.Length > VerifyDocument.LargestFile) return DocumentErrors.FileTooLarge;
        if (VerificationCode.Read(query.Code) is not { } code) return DocumentErrors.CodeUnknown;

        var found = await db.OfficialDocuments.Where(d => d.VerificationCode == code)
            .Select(d => new { d.Content, d.Number, d.AuthorityName, d.IssuedAt, d.MaskedApplicant, d.FileHash })
            .SingleOrDefaultAsync(ct);
        if (found is null) return DocumentErrors.CodeUnknown;

        return new DocumentVerification(
            code, found.Content.Title, found.Number, found.AuthorityName, ChinaTime.Day(found.IssuedAt),
            found.MaskedApplicant, query.Pdf.IsEmpty ? null : digest.Sm3Hex(query.Pdf.Span) == found.FileHash);
    }
}
