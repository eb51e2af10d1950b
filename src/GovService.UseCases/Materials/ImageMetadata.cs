using System.Buffers.Binary;

namespace GovService.UseCases.Materials;

/// <summary>
/// 图片附带信息: where, when and with what a photograph was taken is not asked for, so it is not kept (个人信息保护法 6). The
/// picture itself stays byte for byte; from where a file is broken on, it is kept as it came.
/// </summary>
public static class ImageMetadata
{
    /// <summary>What is kept, to be read from its beginning.</summary>
    public static MemoryStream Strip(ReadOnlySpan<byte> file, string contentType)
    {
        var kept = new MemoryStream(file.Length);
        if (contentType == FileTypes.Jpeg) StripJpeg(file, kept);
        else if (contentType == FileTypes.Png) StripPng(file, kept);
        else kept.Write(file);
        kept.Position = 0;
        return kept;
    }

    /// <summary>Segment by segment to the end of the image; what cameras hang behind it (a second picture) goes, too.</summary>
    private static void StripJpeg(ReadOnlySpan<byte> file, MemoryStream kept)
    {
        var at = 0;
        while (JpegSegment.At(file, at) is { } segment)
        {
            var bytes = file[at..segment.End];
            if (!segment.IsPrivate(file)) kept.Write(bytes);
            else if (JpegOrientation.Of(bytes) is { } orientation) kept.Write(JpegOrientation.SegmentOf(orientation));
            if (segment.IsLast) return;

            at = segment.End;
        }

        kept.Write(file[at..]);
    }

    private static void StripPng(ReadOnlySpan<byte> file, MemoryStream kept)
    {
        const int signature = 8, frame = 12; // length, type and checksum of a chunk
        var at = Math.Min(signature, file.Length);
        kept.Write(file[..at]);
        while (file.Length - at >= frame)
        {
            var length = BinaryPrimitives.ReadUInt32BigEndian(file[at..]);
            if (length > file.Length - at - frame) break;

            var chunk = file.Slice(at, (int)length + frame);
            var type = chunk.Slice(4, 4);
            at += chunk.Length;
            if (!IsPrivate(type)) kept.Write(chunk);
            if (type.SequenceEqual("IEND"u8)) return;
        }

        kept.Write(file[at..]);
    }

    private static bool IsPrivate(ReadOnlySpan<byte> chunk) =>
        chunk.SequenceEqual("tEXt"u8) || chunk.SequenceEqual("zTXt"u8) || chunk.SequenceEqual("iTXt"u8)
        || chunk.SequenceEqual("eXIf"u8) || chunk.SequenceEqual("tIME"u8);
}
