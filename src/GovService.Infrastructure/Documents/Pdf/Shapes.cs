using QRCoder;

namespace GovService.Infrastructure.Documents.Pdf;

/// <summary>Lines, boxes and QR codes as vectors.</summary>
internal static class Shapes
{
    public static void Line(Cairo.Pen pen, double x1, double y1, double x2, double y2, double width, Colour colour)
    {
        Cairo.SetColour(pen, colour.Red, colour.Green, colour.Blue);
        Cairo.SetLineWidth(pen, width);
        Cairo.MoveTo(pen, x1, y1);
        Cairo.LineTo(pen, x2, y2);
        Cairo.Stroke(pen);
    }

    public static void Frame(Cairo.Pen pen, Area area, double width, Colour colour)
    {
        Cairo.SetColour(pen, colour.Red, colour.Green, colour.Blue);
        Cairo.SetLineWidth(pen, width);
        Cairo.Rectangle(pen, area.X, area.Y, area.Width, area.Height);
        Cairo.Stroke(pen);
    }

    public static void Fill(Cairo.Pen pen, Area area, Colour colour)
    {
        Cairo.SetColour(pen, colour.Red, colour.Green, colour.Blue);
        Cairo.Rectangle(pen, area.X, area.Y, area.Width, area.Height);
        Cairo.Fill(pen);
    }

    /// <summary>Dark modules next to each other become one rectangle: a small file without seams.</summary>
    public static void QrCode(Cairo.Pen pen, QRCodeData code, double x, double y, double size)
    {
        var rows = code.ModuleMatrix;
        var module = size / rows.Count;
        Fill(pen, new(x, y, size, size), new(1, 1, 1));
        Cairo.SetColour(pen, 0, 0, 0);
        for (var row = 0; row < rows.Count; row++)
        {
            for (var column = 0; column < rows.Count; column++)
            {
                var start = column;
                while (column < rows.Count && rows[row][column]) column++;
                if (column == start) continue;
                Cairo.Rectangle(pen, x + start * module, y + row * module, (column - start) * module, module);
            }
        }

        Cairo.Fill(pen);
    }

    internal sealed record Area(double X, double Y, double Width, double Height);
}
