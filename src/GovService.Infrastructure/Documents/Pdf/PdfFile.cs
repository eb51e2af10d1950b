using System.Globalization;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace GovService.Infrastructure.Documents.Pdf;

/// <summary>A PDF file being written to memory.</summary>
internal sealed unsafe class PdfFile : IDisposable
{
    /// <summary>A4, in points.</summary>
    public const double Width = 595.276;

    /// <inheritdoc cref="Width"/>
    public const double Height = 841.89;

    private const int WriteError = 11;

    private readonly MemoryStream _content = new();
    private readonly Cairo.Surface _surface;
    private GCHandle _target;

    public PdfFile(string title, DateTimeOffset createdAt)
    {
        _target = GCHandle.Alloc(_content);
        _surface = Cairo.NewPdf(&Write, GCHandle.ToIntPtr(_target), Width, Height);
        Cairo.Check(Cairo.Status(_surface));
        Cairo.SetMetadata(_surface, Cairo.Metadata.Title, title);
        // Given, not the clock's: the same document prints as the same bytes.
        Cairo.SetMetadata(
            _surface, Cairo.Metadata.CreatedAt,
            createdAt.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        Pen = Cairo.NewPen(_surface);
    }

    public Cairo.Pen Pen { get; }

    public byte[] Finish()
    {
        Cairo.Check(Cairo.Status(Pen));
        Cairo.Finish(_surface);
        Cairo.Check(Cairo.Status(_surface));
        return _content.ToArray();
    }

    public void Dispose()
    {
        Pen.Dispose();
        // Writes the rest when the work was broken off, so the stream must still be there.
        _surface.Dispose();
        _target.Free();
        _content.Dispose();
    }

    // An exception must not cross native frames.
    [UnmanagedCallersOnly(CallConvs = [typeof(CallConvCdecl)])]
    private static int Write(nint target, byte* bytes, uint length)
    {
        try
        {
            ((MemoryStream)GCHandle.FromIntPtr(target).Target!).Write(new ReadOnlySpan<byte>(bytes, (int)length));
            return 0;
        }
        catch (IOException)
        {
            return WriteError;
        }
    }
}
