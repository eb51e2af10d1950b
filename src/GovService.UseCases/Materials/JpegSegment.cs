using System.Buffers.Binary;

namespace GovService.UseCases.Materials;

/// <summary>One segment of a JPEG file (ITU-T T.81), with the coded picture that follows it where it starts a scan.</summary>
internal sealed record JpegSegment(byte Marker, int Start, int End)
{
    private const byte StartOfImage = 0xD8, EndOfImage = 0xD9, StartOfScan = 0xDA, Comment = 0xFE;
    private const byte FirstRestart = 0xD0, LastRestart = 0xD7, FirstApplication = 0xE1, LastApplication = 0xEF;
    private const byte Profile = 0xE2, Adobe = 0xEE;

    public bool IsLast => Marker == EndOfImage;

    /// <summary>Null where no whole segment stands.</summary>
    public static JpegSegment? At(ReadOnlySpan<byte> file, int start)
    {
        var at = start;
        while (at + 1 < file.Length && file[at] == 0xFF && file[at + 1] == 0xFF) at++; // fill bytes
        if (at + 1 >= file.Length || file[at] != 0xFF) return null;

        var marker = file[at + 1];
        at += 2;
        if (marker is StartOfImage or EndOfImage or 0x01 or (>= FirstRestart and <= LastRestart)) return new(marker, start, at);
        if (marker == 0 || file.Length - at < 2) return null;

        var length = BinaryPrimitives.ReadUInt16BigEndian(file[at..]);
        if (length < 2 || length > file.Length - at) return null;

        at += length;
        return new(marker, start, marker == StartOfScan ? EndOfScan(file, at) : at);
    }

    /// <summary>What programs add: Exif, XMP, maker's notes, comments. Not the colours: JFIF, the ICC profile, Adobe's.</summary>
    public bool IsPrivate(ReadOnlySpan<byte> file) => Marker switch
    {
        Comment => true,
        Profile => file[Start..End].IndexOf("ICC_PROFILE\0"u8) < 0,
        Adobe => file[Start..End].IndexOf("Adobe"u8) < 0,
        >= FirstApplication and <= LastApplication => true,
        _ => false,
    };

    /// <summary>In coded data FF is followed by 00, by a restart, or by another FF; anything else is the next marker.</summary>
    private static int EndOfScan(ReadOnlySpan<byte> file, int at)
    {
        for (; at + 1 < file.Length; at++)
        {
            if (file[at] == 0xFF && file[at + 1] is not (0 or 0xFF or (>= FirstRestart and <= LastRestart))) return at;
        }

        return file.Length;
    }
}
