using System.Text;

namespace GovService.Infrastructure.Documents.Pdf;

/// <summary>A text broken into lines, ready to be drawn whole or in parts, on one page or on two.</summary>
internal sealed unsafe class TextBlock : IDisposable
{
    /// <summary>Half of the height of a Han character above its base line, in parts of the font's size.</summary>
    private const double HalfCharacter = 0.38;

    private readonly Pango.GObject _layout;
    private readonly TextStyle _style;
    private readonly double _width;

    public TextBlock(Pango.GObject layout, Pango.FontDescription font, string text, TextStyle style, double width)
    {
        (_layout, _style, _width) = (layout, style, width);
        Pango.SetFont(layout, font);
        if (double.IsFinite(width)) Pango.SetWidth(layout, (int)(width * Pango.Scale));
        Pango.SetWrap(layout, Pango.Wrap.WordThenCharacter);

        var bytes = Encoding.UTF8.GetBytes(text);
        fixed (byte* start = bytes) Pango.SetText(layout, start, bytes.Length);
        Lines = Pango.CountLines(layout);
    }

    public int Lines { get; }
    public double LineHeight => _style.LineHeight;
    public double Height => Lines * LineHeight;

    /// <summary>Characters for which no installed font has a shape.</summary>
    public int MissingCharacters => Pango.CountUnknownGlyphs(_layout);

    public double WidthOf(int line)
    {
        Pango.Measure(Pango.Line(_layout, line), 0, out var box);
        return box.Width / (double)Pango.Scale;
    }

    public void Draw(Cairo.Pen pen, double x, double y) => Draw(pen, x, y, 0, Lines);

    public void Draw(Cairo.Pen pen, double x, double y, int first, int count)
    {
        Cairo.SetColour(pen, _style.Colour.Red, _style.Colour.Green, _style.Colour.Blue);
        for (var i = 0; i < count; i++)
        {
            Cairo.MoveTo(pen, x + Indent(first + i), y + (i + 0.5) * LineHeight + HalfCharacter * _style.Size);
            Pango.ShowLine(pen, Pango.Line(_layout, first + i));
        }
    }

    /// <summary>
    /// Fills the outlines of the first line, centred on a point: it looks like text but is not found as text,
    /// as suits seals and watermarks.
    /// </summary>
    public void DrawOutline(Cairo.Pen pen, double centreX, double centreY)
    {
        Cairo.SetColour(pen, _style.Colour.Red, _style.Colour.Green, _style.Colour.Blue);
        Cairo.MoveTo(pen, centreX - WidthOf(0) / 2, centreY + HalfCharacter * _style.Size);
        Pango.OutlineLine(pen, Pango.Line(_layout, 0));
        Cairo.Fill(pen);
    }

    public void Dispose() => _layout.Dispose();

    private double Indent(int line) => _style.Align switch
    {
        TextAlign.Left => 0,
        TextAlign.Centre => (_width - WidthOf(line)) / 2,
        TextAlign.Right => _width - WidthOf(line),
    };
}
