namespace GovService.Infrastructure.Documents.Pdf;

/// <summary>
/// Pages that fill from the top. Drawing waits until the end, when it is known how many pages there are.
/// </summary>
internal sealed class PdfCanvas(Typesetter typesetter, PdfFile file, PageFrame frame) : IDisposable
{
    // GB/T 9704 at the sides; less above and below, so that an ordinary document is one page.
    public const double Left = 28 * Millimetre;
    public const double Top = 23 * Millimetre;
    public const double Bottom = PdfFile.Height - 20 * Millimetre;
    public const double ContentWidth = PdfFile.Width - Left - 26 * Millimetre;
    public const double Millimetre = 72 / 25.4;

    private readonly List<List<Action<Cairo.Pen>>> _pages = [[]];
    private readonly List<TextBlock> _blocks = [];

    /// <summary>Where the next thing goes.</summary>
    public double Y { get; private set; } = Top;

    public double Room => Bottom - Y;

    public void Space(double height) => Y += height;

    public void NewPage()
    {
        _pages.Add([]);
        Y = Top;
    }

    /// <summary>Starts a new page unless so much fits on this one.</summary>
    public void Keep(double height)
    {
        if (height > Room) NewPage();
    }

    /// <summary>Text of the given width; it lives as long as the canvas.</summary>
    public TextBlock Set(string text, TextStyle style, double width = ContentWidth)
    {
        var block = typesetter.Set(text, style, width);
        _blocks.Add(block);
        return block;
    }

    public void Paragraph(string text, TextStyle style)
    {
        var block = Set(text, style);
        var first = 0;
        while (first < block.Lines)
        {
            if (Room < block.LineHeight) NewPage();
            var count = Math.Min(block.Lines - first, (int)(Room / block.LineHeight));
            var (from, y) = (first, Y);
            Draw(pen => block.Draw(pen, Left, y, from, count));
            Y += count * block.LineHeight;
            first += count;
        }
    }

    public void Rule(double width, Colour colour)
    {
        var y = Y;
        Draw(pen => Shapes.Line(pen, Left, y, Left + ContentWidth, y, width, colour));
        Y += width;
    }

    /// <summary>Draws on the current page, wherever it likes.</summary>
    public void Draw(Action<Cairo.Pen> drawing) => _pages[^1].Add(drawing);

    public byte[] Finish()
    {
        for (var i = 0; i < _pages.Count; i++)
        {
            frame.Draw(file.Pen, typesetter, i + 1, _pages.Count);
            foreach (var drawing in _pages[i]) drawing(file.Pen);
            Cairo.ShowPage(file.Pen);
        }

        return file.Finish();
    }

    public void Dispose()
    {
        foreach (var block in _blocks) block.Dispose();
    }
}
