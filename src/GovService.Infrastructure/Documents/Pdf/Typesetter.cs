namespace GovService.Infrastructure.Documents.Pdf;

/// <summary>Loaded fonts. Pango's font maps must not be used by two threads at once, and are dear to make.</summary>
internal sealed class Typesetter : IDisposable
{
    private readonly Pango.GObject _fontMap = Pango.NewFontMap();
    private readonly Pango.GObject _context;
    private readonly Dictionary<(string Family, double Size, bool IsBold), Pango.FontDescription> _fonts = [];

    public Typesetter()
    {
        _context = Pango.NewContext(_fontMap);
        // Decides which regional shape a Han character takes.
        Pango.SetLanguage(_context, Pango.Language("zh-cn"));
    }

    /// <summary>Takes over the surface's font options (no hinting: the same widths on every device).</summary>
    public void UseSurfaceOf(Cairo.Pen pen) => Pango.UseSurfaceOf(pen, _context);

    public TextBlock Set(string text, TextStyle style, double width = double.PositiveInfinity) =>
        new(Pango.NewLayout(_context), Font(style), text, style, width);

    public void Dispose()
    {
        foreach (var font in _fonts.Values) font.Dispose();
        _context.Dispose();
        _fontMap.Dispose();
    }

    private Pango.FontDescription Font(TextStyle style)
    {
        var key = (style.Family, style.Size, style.IsBold);
        if (_fonts.TryGetValue(key, out var known)) return known;

        var font = Pango.NewFont($"{style.Family}{(style.IsBold ? " Bold" : "")}");
        Pango.SetSize(font, style.Size * Pango.Scale);
        return _fonts[key] = font;
    }
}
