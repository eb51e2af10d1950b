namespace GovService.Infrastructure.Documents.Pdf;

internal enum TextAlign { Left, Centre, Right }

internal sealed record Colour(double Red, double Green, double Blue)
{
    public static readonly Colour Black = new(0, 0, 0);
    public static readonly Colour Grey = new(0.35, 0.35, 0.35);
    public static readonly Colour Watermark = new(0.93, 0.93, 0.94);
    public static readonly Colour Well = new(0.96, 0.97, 0.98);

    /// <summary>The design's red of seals and letterheads.</summary>
    public static readonly Colour Seal = new(0.753, 0.122, 0.102);
}

/// <summary>How a text is set. Sizes in points; lines have a fixed height, so that a fallback font moves nothing.</summary>
internal sealed record TextStyle(string Family, double Size, double LineHeight)
{
    // One family on purpose: each embedded font of this size costs a document 80 kB and 25 ms.
    private const string Song = "Noto Serif CJK SC";

    public static readonly TextStyle Body = new(Song, 14, 23);
    public static readonly TextStyle Title = new(Song, 22, 32) { IsBold = true, Align = TextAlign.Centre };
    public static readonly TextStyle Table = new(Song, 11.5, 17);
    public static readonly TextStyle Small = new(Song, 10.5, 16);
    public static readonly TextStyle Footer = new(Song, 9, 12) { Colour = Colour.Grey };

    public bool IsBold { get; init; }
    public Colour Colour { get; init; } = Colour.Black;
    public TextAlign Align { get; init; }
}
