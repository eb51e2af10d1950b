using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace GovService.Infrastructure.Documents.Pdf;

/// <summary>The part of Cairo that writes and draws on PDF pages. Lengths are points, the origin is top left.</summary>
internal static unsafe partial class Cairo
{
    private const string Library = "libcairo.so.2";

    public static void Check(int status)
    {
        if (status != 0) throw new InvalidOperationException($"Cairo: {Marshal.PtrToStringUTF8(StatusText(status))}");
    }

    [LibraryImport(Library, EntryPoint = "cairo_status_to_string")]
    private static partial nint StatusText(int status);

    [LibraryImport(Library, EntryPoint = "cairo_pdf_surface_create_for_stream")]
    public static partial Surface NewPdf(
        delegate* unmanaged[Cdecl]<nint, byte*, uint, int> write, nint target, double width, double height);

    [LibraryImport(Library, EntryPoint = "cairo_pdf_surface_set_metadata", StringMarshalling = StringMarshalling.Utf8)]
    public static partial void SetMetadata(Surface surface, Metadata name, string value);

    [LibraryImport(Library, EntryPoint = "cairo_surface_finish")]
    public static partial void Finish(Surface surface);

    [LibraryImport(Library, EntryPoint = "cairo_surface_status")]
    public static partial int Status(Surface surface);

    [LibraryImport(Library, EntryPoint = "cairo_create")]
    public static partial Pen NewPen(Surface surface);

    [LibraryImport(Library, EntryPoint = "cairo_status")]
    public static partial int Status(Pen pen);

    [LibraryImport(Library, EntryPoint = "cairo_show_page")]
    public static partial void ShowPage(Pen pen);

    [LibraryImport(Library, EntryPoint = "cairo_save")]
    public static partial void Save(Pen pen);

    [LibraryImport(Library, EntryPoint = "cairo_restore")]
    public static partial void Restore(Pen pen);

    [LibraryImport(Library, EntryPoint = "cairo_translate")]
    public static partial void Translate(Pen pen, double x, double y);

    [LibraryImport(Library, EntryPoint = "cairo_rotate")]
    public static partial void Rotate(Pen pen, double angle);

    [LibraryImport(Library, EntryPoint = "cairo_set_source_rgb")]
    public static partial void SetColour(Pen pen, double red, double green, double blue);

    [LibraryImport(Library, EntryPoint = "cairo_set_line_width")]
    public static partial void SetLineWidth(Pen pen, double width);

    [LibraryImport(Library, EntryPoint = "cairo_move_to")]
    public static partial void MoveTo(Pen pen, double x, double y);

    [LibraryImport(Library, EntryPoint = "cairo_line_to")]
    public static partial void LineTo(Pen pen, double x, double y);

    [LibraryImport(Library, EntryPoint = "cairo_arc")]
    public static partial void Arc(Pen pen, double x, double y, double radius, double from, double to);

    [LibraryImport(Library, EntryPoint = "cairo_rectangle")]
    public static partial void Rectangle(Pen pen, double x, double y, double width, double height);

    [LibraryImport(Library, EntryPoint = "cairo_new_path")]
    public static partial void NewPath(Pen pen);

    [LibraryImport(Library, EntryPoint = "cairo_fill")]
    public static partial void Fill(Pen pen);

    [LibraryImport(Library, EntryPoint = "cairo_stroke")]
    public static partial void Stroke(Pen pen);

    [LibraryImport(Library, EntryPoint = "cairo_surface_destroy")]
    private static partial void Destroy(nint surface);

    [LibraryImport(Library, EntryPoint = "cairo_destroy")]
    private static partial void DestroyPen(nint pen);

    internal enum Metadata { Title = 0, Creator = 4, CreatedAt = 5 }

    internal sealed class Surface() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
    {
        protected override bool ReleaseHandle()
        {
            Destroy(handle);
            return true;
        }
    }

    /// <summary>Cairo's drawing context.</summary>
    internal sealed class Pen() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
    {
        protected override bool ReleaseHandle()
        {
            DestroyPen(handle);
            return true;
        }
    }
}
