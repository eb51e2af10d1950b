using System.Buffers.Binary;

namespace GovService.UseCases.Materials;

/// <summary>Which way up a photograph is: the one thing in its Exif data that the officer needs. Tag 0x0112, 2 to 8.</summary>
internal static class JpegOrientation
{
    public const int SegmentLength = 36;

    private const int TagId = 0x0112, EntryLength = 12;

    /// <summary>Null when the segment says nothing of it, or that the picture is upright.</summary>
    public static byte? Of(ReadOnlySpan<byte> segment)
    {
        var start = segment.IndexOf("Exif\0\0"u8);
        if (start < 0 || segment.Length < start + 14) return null;

        var tiff = segment[(start + 6)..];
        var isLittle = tiff[0] == (byte)'I';
        var at = Number(tiff, 4, 4, isLittle);
        var count = Number(tiff, at, 2, isLittle);
        for (var i = 0; i < count; i++)
        {
            var entry = at + 2 + i * EntryLength;
            if (entry + EntryLength > tiff.Length) return null;
            if (Number(tiff, entry, 2, isLittle) == TagId) return Number(tiff, entry + 8, 2, isLittle) is >= 2 and <= 8 and var value ? (byte)value : null;
        }

        return null;
    }

    /// <summary>A segment that says this and nothing else.</summary>
    public static ReadOnlySpan<byte> SegmentOf(byte orientation)
    {
        byte[] segment =
        [
            0xFF, 0xE1, 0, SegmentLength - 2, .. "Exif\0\0"u8,
            (byte)'M', (byte)'M', 0, 42, 0, 0, 0, 8,
            0, 1, 0x01, 0x12, 0, 3, 0, 0, 0, 1, 0, orientation, 0, 0,
            0, 0, 0, 0,
        ];
        return segment;
    }

    /// <summary>Zero outside the segment: a broken one says nothing.</summary>
    private static int Number(ReadOnlySpan<byte> tiff, int at, int length, bool isLittle)
    {
        if (at < 0 || at > tiff.Length - length) return 0;

        var bytes = tiff.Slice(at, length);
        return (length, isLittle) switch
        {
            (2, true) => BinaryPrimitives.ReadUInt16LittleEndian(bytes),
            (2, false) => BinaryPrimitives.ReadUInt16BigEndian(bytes),
            (_, true) => (int)Math.Min(BinaryPrimitives.ReadUInt32LittleEndian(bytes), int.MaxValue / 2),
            (_, false) => (int)Math.Min(BinaryPrimitives.ReadUInt32BigEndian(bytes), int.MaxValue / 2),
        };
    }
}
