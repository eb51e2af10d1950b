using System.Globalization;

namespace GovService.Infrastructure.Documents.Pdf;

/// <summary>电子印章: a ring, a star and the authority's name along the ring. It says that it is a test.</summary>
internal static class TestSeal
{
    public const double Diameter = 40 * PdfCanvas.Millimetre;

    private const double Radius = Diameter / 2;
    private const double RingWidth = 3;
    private const double LargestCharacter = 13;

    /// <summary>The name takes at most this part of the ring; the words below need the rest.</summary>
    private const double LargestArc = 1.35 * Math.PI;

    private static readonly TextStyle Style =
        new("Noto Serif CJK SC", 11, 11) { IsBold = true, Colour = Colour.Seal };

    public static void Draw(Cairo.Pen pen, Typesetter typesetter, double x, double y, SealWords words)
    {
        Cairo.Save(pen);
        Cairo.Translate(pen, x, y);
        Cairo.NewPath(pen);
        Cairo.SetColour(pen, Colour.Seal.Red, Colour.Seal.Green, Colour.Seal.Blue);
        Cairo.SetLineWidth(pen, RingWidth);
        Cairo.Arc(pen, 0, 0, Radius - RingWidth / 2, 0, 2 * Math.PI);
        Cairo.Stroke(pen);
        DrawStar(pen, centreY: -4, radius: 15);
        DrawLine(pen, typesetter, words.Kind, 11, 21);
        DrawLine(pen, typesetter, words.Warning, 8.5, 35);
        DrawArc(pen, typesetter, words.Authority);
        Cairo.Restore(pen);
    }

    private static void DrawStar(Cairo.Pen pen, double centreY, double radius)
    {
        const double innerPart = 0.382; // of a regular pentagram
        for (var i = 0; i < 10; i++)
        {
            var reach = i % 2 == 0 ? radius : radius * innerPart;
            var angle = i * Math.PI / 5;
            Cairo.LineTo(pen, reach * Math.Sin(angle), centreY - reach * Math.Cos(angle));
        }

        Cairo.Fill(pen);
    }

    private static void DrawLine(Cairo.Pen pen, Typesetter typesetter, string text, double size, double y)
    {
        using var line = typesetter.Set(text, Style with { Size = size });
        line.DrawOutline(pen, 0, y);
    }

    private static void DrawArc(Cairo.Pen pen, Typesetter typesetter, string text)
    {
        var count = new StringInfo(text).LengthInTextElements;
        var size = Math.Min(LargestCharacter, LargestArc * Radius * 0.72 / count);
        var radius = Radius - RingWidth - 3 - size / 2;
        var step = Math.Min(size * 1.25, LargestArc * radius / count) / radius;
        var angle = -step * (count - 1) / 2;
        foreach (var character in Characters(text))
        {
            using var glyph = typesetter.Set(character, Style with { Size = size });
            Cairo.Save(pen);
            Cairo.Rotate(pen, angle);
            glyph.DrawOutline(pen, 0, -radius);
            Cairo.Restore(pen);
            angle += step;
        }
    }

    // Characters that people see: rare ones take two UTF-16 units.
    private static IEnumerable<string> Characters(string text)
    {
        var characters = StringInfo.GetTextElementEnumerator(text);
        while (characters.MoveNext()) yield return characters.GetTextElement();
    }

    /// <param name="Authority">Along the ring.</param>
    /// <param name="Kind">受理专用章, 证照专用章 …</param>
    internal sealed record SealWords(string Authority, string Kind, string Warning);
}
