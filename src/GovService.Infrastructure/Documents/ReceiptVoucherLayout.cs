using System.Globalization;
using GovService.Infrastructure.Documents.Pdf;
using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Documents;

/// <summary>收件凭证 on paper.</summary>
internal static class ReceiptVoucherLayout
{
    private static readonly IReadOnlyList<PdfTable.Column> FactColumns =
        [new(0.22, TextStyle.Table with { IsBold = true }, IsHead: true), new(0.78, TextStyle.Table)];

    private static readonly IReadOnlyList<PdfTable.Column> MaterialColumns =
    [
        new(0.1, TextStyle.Table with { Align = TextAlign.Centre }),
        new(0.62, TextStyle.Table),
        new(0.28, TextStyle.Table with { Align = TextAlign.Centre }),
    ];

    private static readonly TextStyle Heading = TextStyle.Body with { IsBold = true };

    public static void Draw(PdfCanvas canvas, Typesetter typesetter, ReceiptVoucher voucher)
    {
        Letterhead.Open(canvas, voucher.Authority, DocumentWords.ReceiptTitle);
        canvas.Paragraph(DocumentWords.Address(voucher.Applicant), TextStyle.Body);
        canvas.Paragraph(DocumentWords.ReceiptOpening(voucher), TextStyle.Body);
        canvas.Space(6);
        new PdfTable(canvas, FactColumns).Draw(head: null, Facts(voucher));
        DrawMaterials(canvas, voucher.Materials);
        DrawDeadlines(canvas, voucher.Deadlines);
        Letterhead.Close(canvas, typesetter, new(
            voucher.Authority, DocumentWords.Day(ChinaTime.Day(voucher.ReceivedAt)), DocumentWords.ReceiptSeal,
            QrCodes.Of(voucher.QueryCode), DocumentWords.ReceiptQr, $"　　{DocumentWords.ReceiptEnd}"));
    }

    private static IEnumerable<IReadOnlyList<string>> Facts(ReceiptVoucher voucher) =>
    [
        [DocumentWords.ApplicationNumber, voucher.ApplicationNumber],
        [DocumentWords.ItemName, voucher.ItemName],
        [DocumentWords.Applicant, voucher.Applicant],
        [DocumentWords.IdNumber, voucher.MaskedIdNumber],
        [DocumentWords.ReceivedAt, DocumentWords.Time(voucher.ReceivedAt)],
    ];

    private static void DrawMaterials(PdfCanvas canvas, IReadOnlyList<ReceivedMaterial> materials)
    {
        DrawHeading(canvas, DocumentWords.MaterialsHeading);
        if (materials.Count == 0)
        {
            canvas.Paragraph($"　　{DocumentWords.NoMaterials}", TextStyle.Body);
            return;
        }

        new PdfTable(canvas, MaterialColumns).Draw(DocumentWords.MaterialsHead, materials.Select(Row));
    }

    private static IReadOnlyList<string> Row(ReceivedMaterial material, int index) =>
        [(index + 1).ToString(CultureInfo.InvariantCulture), material.Name, DocumentWords.How(material.By)];

    private static void DrawDeadlines(PdfCanvas canvas, IReadOnlyList<string> deadlines)
    {
        if (deadlines.Count == 0) return;
        DrawHeading(canvas, DocumentWords.DeadlinesHeading);
        foreach (var deadline in deadlines) canvas.Paragraph($"　　{deadline}", TextStyle.Body);
    }

    private static void DrawHeading(PdfCanvas canvas, string text)
    {
        canvas.Space(6);
        canvas.Keep(3 * Heading.LineHeight);
        canvas.Paragraph(text, Heading);
    }
}
