using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace GovService.Infrastructure.Documents.Pdf;

/// <summary>The part of Pango that breaks Chinese text into lines and finds a font for every character.</summary>
internal static unsafe partial class Pango
{
    /// <summary>Pango counts in 1/1024 of a point.</summary>
    public const int Scale = 1024;

    private const string Text = "libpango-1.0.so.0";
    private const string Bridge = "libpangocairo-1.0.so.0";
    private const string Objects = "libgobject-2.0.so.0";

    [LibraryImport(Bridge, EntryPoint = "pango_cairo_font_map_new")]
    public static partial GObject NewFontMap();

    [LibraryImport(Text, EntryPoint = "pango_font_map_create_context")]
    public static partial GObject NewContext(GObject fontMap);

    [LibraryImport(Text, EntryPoint = "pango_language_from_string", StringMarshalling = StringMarshalling.Utf8)]
    public static partial nint Language(string tag);

    [LibraryImport(Text, EntryPoint = "pango_context_set_language")]
    public static partial void SetLanguage(GObject context, nint language);

    [LibraryImport(Bridge, EntryPoint = "pango_cairo_update_context")]
    public static partial void UseSurfaceOf(Cairo.Pen pen, GObject context);

    [LibraryImport(Text, EntryPoint = "pango_layout_new")]
    public static partial GObject NewLayout(GObject context);

    [LibraryImport(Text, EntryPoint = "pango_layout_set_text")]
    public static partial void SetText(GObject layout, byte* text, int length);

    [LibraryImport(Text, EntryPoint = "pango_layout_set_width")]
    public static partial void SetWidth(GObject layout, int width);

    [LibraryImport(Text, EntryPoint = "pango_layout_set_wrap")]
    public static partial void SetWrap(GObject layout, Wrap wrap);

    [LibraryImport(Text, EntryPoint = "pango_layout_set_font_description")]
    public static partial void SetFont(GObject layout, FontDescription font);

    [LibraryImport(Text, EntryPoint = "pango_layout_get_line_count")]
    public static partial int CountLines(GObject layout);

    /// <summary>The line belongs to the layout.</summary>
    [LibraryImport(Text, EntryPoint = "pango_layout_get_line_readonly")]
    public static partial nint Line(GObject layout, int index);

    [LibraryImport(Text, EntryPoint = "pango_layout_line_get_extents")]
    public static partial void Measure(nint line, nint ink, out Box logical);

    [LibraryImport(Text, EntryPoint = "pango_layout_get_unknown_glyphs_count")]
    public static partial int CountUnknownGlyphs(GObject layout);

    [LibraryImport(Bridge, EntryPoint = "pango_cairo_show_layout_line")]
    public static partial void ShowLine(Cairo.Pen pen, nint line);

    [LibraryImport(Bridge, EntryPoint = "pango_cairo_layout_line_path")]
    public static partial void OutlineLine(Cairo.Pen pen, nint line);

    [LibraryImport(Text, EntryPoint = "pango_font_description_from_string", StringMarshalling = StringMarshalling.Utf8)]
    public static partial FontDescription NewFont(string description);

    [LibraryImport(Text, EntryPoint = "pango_font_description_set_absolute_size")]
    public static partial void SetSize(FontDescription font, double size);

    [LibraryImport(Text, EntryPoint = "pango_font_description_free")]
    private static partial void FreeFont(nint font);

    [LibraryImport(Objects, EntryPoint = "g_object_unref")]
    private static partial void Unreference(nint instance);

    internal enum Wrap { WordThenCharacter = 2 }

    [StructLayout(LayoutKind.Sequential)]
    internal struct Box
    {
        public int X, Y, Width, Height;
    }

    /// <summary>A font map, a context or a layout: all are counted references.</summary>
    internal sealed class GObject() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
    {
        protected override bool ReleaseHandle()
        {
            Unreference(handle);
            return true;
        }
    }

    internal sealed class FontDescription() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
    {
        protected override bool ReleaseHandle()
        {
            FreeFont(handle);
            return true;
        }
    }
}
