using GovService.Domain.Documents;
using GovService.Infrastructure.Documents.Pdf;
using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Documents;

/// <summary>文书 on paper: letterhead, number, the pieces of its content from top to bottom, seal and code.</summary>
internal static class OfficialPaperLayout
{
    private static readonly TextStyle Heading = TextStyle.Body with { IsBold = true };

    private static readonly IReadOnlyList<PdfTable.Column> FactColumns =
        [new(0.26, TextStyle.Table with { IsBold = true }, IsHead: true), new(0.74, TextStyle.Table)];

    public static void Draw(PdfCanvas canvas, Typesetter typesetter, OfficialPaper paper, string code)
    {
        Letterhead.Open(canvas, paper.Authority, paper.Content.Title, paper.Number);
        var blocks = paper.Content.Blocks;
        var last = blocks.Reverse().TakeWhile(b => b is DocumentBlock.Paragraph).Take(2)
            .Cast<DocumentBlock.Paragraph>().Reverse().ToList();
        // A heading and the words below it stay together too.
        if (last.Count == 2 && blocks.SkipLast(2).LastOrDefault() is DocumentBlock.Heading) last.RemoveAt(0);
        foreach (var block in blocks.SkipLast(last.Count)) Draw(canvas, block);
        Letterhead.Close(canvas, typesetter, new(
            paper.Authority, DocumentWords.Day(ChinaTime.Day(paper.IssuedAt)), paper.Content.Seal, QrCodes.Of(code),
            paper.VerificationCode is { } typed
                ? $"{DocumentWords.VerificationCode(typed)}　{paper.Content.Note}"
                : paper.Content.Note,
            string.Join('\n', last.Select(p => p.Text))));
    }

    private static void Draw(PdfCanvas canvas, DocumentBlock block)
    {
        switch (block)
        {
            case DocumentBlock.Paragraph paragraph:
                canvas.Paragraph(paragraph.Text, TextStyle.Body);
                break;
            case DocumentBlock.Heading heading:
                canvas.Space(6);
                canvas.Keep(3 * Heading.LineHeight); // never alone at the foot of a page
                canvas.Paragraph(heading.Text, Heading);
                break;
            case DocumentBlock.Facts facts:
                canvas.Space(6);
                new PdfTable(canvas, FactColumns).Draw(head: null, facts.Rows);
                canvas.Space(6);
                break;
            case DocumentBlock.Table table:
                canvas.Space(6);
                new PdfTable(canvas, Columns(table.Widths)).Draw(table.Head, table.Rows);
                canvas.Space(6);
                break;
        }
    }

    /// <summary>A narrow column holds a number and is centred.</summary>
    private static IReadOnlyList<PdfTable.Column> Columns(IReadOnlyList<double> widths) =>
    [
        .. widths.Select(w => new PdfTable.Column(
            w, w < 0.1 ? TextStyle.Table with { Align = TextAlign.Centre } : TextStyle.Table)),
    ];
}
