using GovService.Infrastructure.Documents.Pdf;
using QRCoder;

namespace GovService.Infrastructure.Documents;

/// <summary>What official documents share: red letterhead, signature with seal, QR code at the end (GB/T 9704).</summary>
internal static class Letterhead
{
    private const double LargestName = 31;
    private const double SmallestName = 18;
    private const double Gap = 10;

    public static void Open(PdfCanvas canvas, string authority, string title, string? number = null)
    {
        // A long name becomes smaller before it takes a second line.
        var size = Math.Clamp(PdfCanvas.ContentWidth / authority.Length, SmallestName, LargestName);
        canvas.Paragraph(authority, TextStyle.Title with { Size = size, LineHeight = size * 1.35, Colour = Colour.Seal });
        canvas.Space(8);
        canvas.Rule(2.25, Colour.Seal);
        canvas.Space(14);
        canvas.Paragraph(title, TextStyle.Title);
        if (number is not null) canvas.Paragraph(number, TextStyle.Table with { Align = TextAlign.Centre });
        canvas.Space(8);
    }

    /// <summary>The QR code on the left, name and day with the seal over them on the right, a note below.</summary>
    public static void Close(PdfCanvas canvas, Typesetter typesetter, Closing closing)
    {
        // The larger the code, the more paper it needs: a phone must tell the modules apart.
        var codeSize = Math.Clamp(closing.Code.ModuleMatrix.Count * 0.45, 28, 78) * PdfCanvas.Millimetre;
        var height = Math.Max(codeSize, TestSeal.Diameter);
        var note = canvas.Set(closing.Note, TextStyle.Small);
        var signature = height + note.Height + 2.5 * Gap;
        if (closing.LastSentences.Length > 0)
        {
            // Kept together: a seal alone on a page would vouch for nothing.
            canvas.Keep(signature + canvas.Set(closing.LastSentences, TextStyle.Body).Height);
            canvas.Paragraph(closing.LastSentences, TextStyle.Body);
        }

        canvas.Keep(signature);
        canvas.Space(Gap);
        var middle = canvas.Y + height / 2;
        canvas.Draw(pen => Shapes.QrCode(pen, closing.Code, PdfCanvas.Left, middle - codeSize / 2, codeSize));
        Sign(canvas, typesetter, closing, codeSize + Gap, middle);
        canvas.Space(height + Gap);
        canvas.Rule(0.75, Colour.Black);
        canvas.Space(Gap / 2);
        canvas.Paragraph(closing.Note, TextStyle.Small);
    }

    private static void Sign(PdfCanvas canvas, Typesetter typesetter, Closing closing, double indent, double middle)
    {
        var style = TextStyle.Body with { Align = TextAlign.Right };
        var width = PdfCanvas.ContentWidth - indent - style.Size;
        var name = canvas.Set(closing.Authority, style, width);
        var day = canvas.Set(closing.Day, style, width);
        var top = middle - (name.Height + day.Height) / 2;
        var left = PdfCanvas.Left + indent;
        canvas.Draw(pen =>
        {
            name.Draw(pen, left, top);
            day.Draw(pen, left, top + name.Height);
            TestSeal.Draw(
                pen, typesetter, left + width - TestSeal.Diameter / 2, middle,
                new(closing.Authority, closing.SealKind, DocumentWords.SealWarning));
        });
    }

    /// <param name="Note">What the code is for, and what the document is not.</param>
    internal sealed record Closing(
        string Authority, string Day, string SealKind, QRCodeData Code, string Note, string LastSentences = "");
}
