using GovService.Domain.Documents;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Documents;

/// <summary>文书归档: prints a document from its stored words and keeps the sealed file, once.</summary>
internal sealed class DocumentFiling(IGovServiceDb db, IDocumentPrinter printer, IFileStore files)
{
    private const long LargestFile = 20 * 1024 * 1024;

    /// <summary>
    /// Two who file at once print twice; the row's version lets one of them win, and the other runs again and finds the
    /// winner's file.
    /// </summary>
    public async Task<string> FileAsync(OfficialDocument document, CancellationToken ct)
    {
        if (document.FileHash is { } filed) return filed;

        var number = await db.Applications.Where(a => a.Id == document.ApplicationId).Select(a => a.Number).SingleAsync(ct);
        var pdf = await printer.PrintAsync(PaperOf(document, number), ct);
        var kept = await files.KeepAsync(new MemoryStream(pdf), LargestFile, ct)
            ?? throw new InvalidOperationException($"Document {document.Id} is too large to be filed.");
        document.File(kept.Hash);
        await db.SaveChangesAsync(ct);
        return kept.Hash;
    }

    /// <summary>The one document of the query, as far as the caller may see it.</summary>
    public async Task<Result<DocumentFile>> OpenAsync(IQueryable<OfficialDocument> visible, CancellationToken ct)
    {
        if (await visible.SingleOrDefaultAsync(ct) is not { } document) return DocumentErrors.NotFound;

        return new DocumentFile(document.Content.Title, document.Number, Open(await FileAsync(document, ct)));
    }

    public Stream Open(string hash) =>
        files.Open(hash) ?? throw new InvalidOperationException($"The file {hash} of a document is not in the store.");

    private static OfficialPaper PaperOf(OfficialDocument document, string applicationNumber) => new(
        document.Number, applicationNumber, document.AuthorityName, document.IssuedAt, document.VerificationCode,
        document.Content);
}
