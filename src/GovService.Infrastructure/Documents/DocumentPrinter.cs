using System.Collections.Concurrent;
using GovService.Infrastructure.Cryptography;
using GovService.Infrastructure.Documents.Pdf;
using GovService.UseCases.Ports;
using Microsoft.Extensions.Options;

namespace GovService.Infrastructure.Documents;

/// <summary>
/// Prints with Pango and Cairo, seals with SM2. Fonts stay loaded, and a set of them takes some 40 MB: at most one
/// document per processor is printed at a time, the others wait their 50 ms.
/// </summary>
internal sealed class DocumentPrinter(ISealKeys keys, IOptions<DocumentOptions> options)
    : IDocumentPrinter, IDisposable
{
    private static readonly PageFrame Frame =
        new(DocumentWords.Watermark, DocumentWords.Footer, DocumentWords.PageNumber);

    private readonly SemaphoreSlim _desks = new(Environment.ProcessorCount);
    private readonly ConcurrentBag<Typesetter> _idle = [];

    public async Task<byte[]> PrintAsync(OfficialPaper paper, CancellationToken ct)
    {
        var code = paper.VerificationCode is { } typed ? options.Value.AddressOf(typed) : paper.ApplicationNumber;
        var pdf = await DrawAsync(
            $"{paper.Content.Title} {paper.Number}".TrimEnd(), paper.IssuedAt,
            (canvas, typesetter) => OfficialPaperLayout.Draw(canvas, typesetter, paper, code), ct);
        return PdfSeal.Append(pdf, token: null, keys);
    }

    public async Task<byte[]> PrintAsync(CertificateDocument document, CancellationToken ct)
    {
        var statement = document.Statement;
        var pdf = await DrawAsync(
            $"{statement.Name} {statement.Number}", ChinaTime.Instant(statement.IssuedOn, TimeOnly.MinValue),
            (canvas, typesetter) => CertificateLayout.Draw(canvas, typesetter, document), ct);
        return PdfSeal.Append(pdf, document.Token, keys);
    }

    public void Dispose()
    {
        while (_idle.TryTake(out var typesetter)) typesetter.Dispose();
        _desks.Dispose();
    }

    /// <summary>Whoever waits for a desk gives the thread back meanwhile.</summary>
    private async Task<byte[]> DrawAsync(
        string title, DateTimeOffset createdAt, Action<PdfCanvas, Typesetter> draw, CancellationToken ct)
    {
        await _desks.WaitAsync(ct);
        try
        {
            if (!_idle.TryTake(out var typesetter)) typesetter = new();
            var pdf = Draw(title, createdAt, draw, typesetter);
            _idle.Add(typesetter);
            return pdf;
        }
        finally
        {
            _desks.Release();
        }
    }

    private static byte[] Draw(
        string title, DateTimeOffset createdAt, Action<PdfCanvas, Typesetter> draw, Typesetter typesetter)
    {
        using PdfFile file = new(title, createdAt);
        typesetter.UseSurfaceOf(file.Pen);
        using PdfCanvas canvas = new(typesetter, file, Frame);
        draw(canvas, typesetter);
        return canvas.Finish();
    }
}
