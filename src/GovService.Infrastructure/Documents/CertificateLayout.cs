using GovService.Domain.Certificates;
using GovService.Infrastructure.Documents.Pdf;
using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Documents;

/// <summary>证照 on paper: the face data, the seal, and a QR code that verifies without network.</summary>
internal static class CertificateLayout
{
    private static readonly IReadOnlyList<PdfTable.Column> FaceColumns =
        [new(0.26, TextStyle.Table with { IsBold = true }, IsHead: true), new(0.74, TextStyle.Table)];

    public static void Draw(PdfCanvas canvas, Typesetter typesetter, CertificateDocument document)
    {
        var statement = document.Statement;
        Letterhead.Open(canvas, statement.IssuerName, statement.Name);
        new PdfTable(canvas, FaceColumns).Draw(head: null, Face(statement));
        canvas.Space(12);

        var isOffline = document.Token.Length <= QrCodes.LongestToken;
        Letterhead.Close(canvas, typesetter, new(
            statement.IssuerName, DocumentWords.Day(statement.IssuedOn), DocumentWords.CertificateSeal,
            QrCodes.Of(isOffline ? document.Token : document.QueryCode),
            isOffline ? DocumentWords.OfflineQr : DocumentWords.OnlineQr));
    }

    private static IEnumerable<IReadOnlyList<string>> Face(CertificateStatement statement) =>
    [
        [DocumentWords.Number, statement.Number],
        [DocumentWords.Holder, statement.HolderName],
        [DocumentWords.HolderCode, statement.HolderCode],
        .. statement.FaceData.Select(entry => new[] { entry.Label, entry.AsDay() is { } day ? DocumentWords.Day(day) : entry.Value }),
        [DocumentWords.Validity, DocumentWords.Period(statement)],
        [DocumentWords.Issuer, statement.IssuerName],
        [DocumentWords.IssuedOn, DocumentWords.Day(statement.IssuedOn)],
        [DocumentWords.Identifier, statement.Identifier],
    ];
}
