namespace GovService.Infrastructure.Documents.Pdf;

/// <summary>A table with ruled cells. Its head is repeated on every page; a row breaks only if no page could hold it.</summary>
internal sealed class PdfTable(PdfCanvas canvas, IReadOnlyList<PdfTable.Column> columns)
{
    private const double PaddingX = 6;
    private const double PaddingY = 3;
    private const double LineWidth = 0.75;

    /// <param name="Width">In parts of the page's width; the parts add up to 1.</param>
    internal sealed record Column(double Width, TextStyle Style, bool IsHead = false);

    public void Draw(IReadOnlyList<string>? head, IEnumerable<IReadOnlyList<string>> rows)
    {
        if (head is not null) DrawHead(head);
        foreach (var row in rows) DrawRow(row, head);
    }

    private void DrawHead(IReadOnlyList<string> head)
    {
        List<Cell> cells = [.. Cells(head, isHead: true)];
        // A head alone at the foot of a page would be useless: one more line must fit.
        canvas.Keep(cells.Max(c => c.Text.Height) + TextStyle.Table.LineHeight + 4 * PaddingY);
        DrawLines(cells, 0, cells.Max(c => c.Text.Lines));
    }

    private void DrawRow(IReadOnlyList<string> row, IReadOnlyList<string>? head)
    {
        List<Cell> cells = [.. Cells(row, isHead: false)];
        var lines = cells.Max(c => c.Text.Lines);
        var lineHeight = cells.Max(c => c.Text.LineHeight);
        for (var first = 0; first < lines;)
        {
            var room = (int)((canvas.Room - 2 * PaddingY) / lineHeight);
            if (room < 1 || (room < lines - first && canvas.Y > PdfCanvas.Top + PdfCanvas.Bottom / 4))
            {
                canvas.NewPage();
                if (head is not null) DrawHead(head);
                continue;
            }

            var count = Math.Min(room, lines - first);
            DrawLines(cells, first, count);
            first += count;
        }
    }

    private void DrawLines(List<Cell> cells, int first, int count)
    {
        var y = canvas.Y;
        var height = cells.Max(c => Math.Min(count, Math.Max(0, c.Text.Lines - first)) * c.Text.LineHeight) + 2 * PaddingY;
        canvas.Draw(pen =>
        {
            foreach (var cell in cells)
            {
                Shapes.Area area = new(cell.X, y, cell.Width, height);
                if (cell.IsHead) Shapes.Fill(pen, area, Colour.Well);
                Shapes.Frame(pen, area, LineWidth, Colour.Black);
                var shown = Math.Clamp(cell.Text.Lines - first, 0, count);
                var top = y + (height - shown * cell.Text.LineHeight) / 2;
                cell.Text.Draw(pen, cell.X + PaddingX, top, first, shown);
            }
        });
        canvas.Space(height);
    }

    private IEnumerable<Cell> Cells(IReadOnlyList<string> texts, bool isHead)
    {
        var x = PdfCanvas.Left;
        foreach (var (column, text) in columns.Zip(texts))
        {
            var width = column.Width * PdfCanvas.ContentWidth;
            var style = isHead ? column.Style with { IsBold = true, Align = TextAlign.Centre } : column.Style;
            yield return new(canvas.Set(text, style, width - 2 * PaddingX), x, width, isHead || column.IsHead);
            x += width;
        }
    }

    private sealed record Cell(TextBlock Text, double X, double Width, bool IsHead);
}
