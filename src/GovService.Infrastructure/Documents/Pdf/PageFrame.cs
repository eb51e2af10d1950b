namespace GovService.Infrastructure.Documents.Pdf;

/// <summary>What every page carries: the watermark under the text, the footer with the page number.</summary>
internal sealed record PageFrame(string Watermark, string Footer, Func<int, int, string> PageNumber)
{
    private const double FooterY = PdfFile.Height - 16 * PdfCanvas.Millimetre;

    private static readonly TextStyle WatermarkStyle =
        new("Noto Sans CJK SC", 120, 120) { IsBold = true, Colour = Colour.Watermark };

    public void Draw(Cairo.Pen pen, Typesetter typesetter, int page, int pages)
    {
        DrawWatermark(pen, typesetter);
        Shapes.Line(
            pen, PdfCanvas.Left, FooterY - 4, PdfCanvas.Left + PdfCanvas.ContentWidth, FooterY - 4, 0.5, Colour.Grey);
        using var left = typesetter.Set(Footer, TextStyle.Footer, PdfCanvas.ContentWidth);
        left.Draw(pen, PdfCanvas.Left, FooterY);
        using var right = typesetter.Set(
            PageNumber(page, pages), TextStyle.Footer with { Align = TextAlign.Right }, PdfCanvas.ContentWidth);
        right.Draw(pen, PdfCanvas.Left, FooterY);
    }

    private void DrawWatermark(Cairo.Pen pen, Typesetter typesetter)
    {
        using var mark = typesetter.Set(Watermark, WatermarkStyle);
        Cairo.Save(pen);
        Cairo.Translate(pen, PdfFile.Width / 2, PdfFile.Height / 2);
        Cairo.Rotate(pen, -Math.PI / 5);
        mark.DrawOutline(pen, 0, 0);
        Cairo.Restore(pen);
    }
}
