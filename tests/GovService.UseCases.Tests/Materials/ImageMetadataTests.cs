using System.Buffers.Binary;
using System.Text;
using GovService.UseCases.Materials;

namespace GovService.UseCases.Tests.Materials;

public sealed class ImageMetadataTests
{
    private static readonly byte[] Scan = [0xFF, 0xDA, 0, 2, 1, 2, 0xFF, 0, 3, 0xFF, 0xD0, 4, 5];
    private static readonly byte[] Profile = Segment(0xE2, "ICC_PROFILE\0colours"u8);

    [Fact]
    public void A_photograph_loses_place_and_camera_and_keeps_its_picture_its_colours_and_which_way_up_it_is()
    {
        byte[] photo =
        [
            0xFF, 0xD8, .. Segment(0xE0, "JFIF\0"u8), .. Exif(orientation: 6), .. Profile, .. Segment(0xE1, "http://ns.adobe.com/xap GPS"u8),
            .. Segment(0xEE, "Adobe\0"u8), .. Segment(0xFE, "taken by GPS"u8), .. Scan, .. Segment(0xE5, "GPS between scans"u8), .. Scan,
            0xFF, 0xD9, .. "a second picture with GPS"u8,
        ];

        var stripped = Strip(photo, FileTypes.Jpeg);

        byte[] expected =
        [
            0xFF, 0xD8, .. Segment(0xE0, "JFIF\0"u8), .. JpegOrientation.SegmentOf(6), .. Profile,
            .. Segment(0xEE, "Adobe\0"u8), .. Scan, .. Scan, 0xFF, 0xD9,
        ];
        stripped.ShouldBe(expected);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    [InlineData(9)]
    public void An_upright_photograph_keeps_nothing_of_its_data(byte orientation)
    {
        byte[] photo = [0xFF, 0xD8, .. Exif(orientation), .. Scan, 0xFF, 0xD9];

        Strip(photo, FileTypes.Jpeg).ShouldBe([0xFF, 0xD8, .. Scan, 0xFF, 0xD9]);
    }

    [Fact]
    public void A_picture_loses_its_texts_and_what_hangs_behind_it()
    {
        byte[] picture =
        [
            .. Signature, .. Chunk("IHDR", "size"), .. Chunk("tEXt", "GPS"), .. Chunk("eXIf", "GPS"), .. Chunk("iTXt", "GPS"),
            .. Chunk("zTXt", "GPS"), .. Chunk("tIME", "GPS"), .. Chunk("IDAT", "pixels"), .. Chunk("IEND", ""), .. "GPS"u8,
        ];

        Strip(picture, FileTypes.Png)
            .ShouldBe([.. Signature, .. Chunk("IHDR", "size"), .. Chunk("IDAT", "pixels"), .. Chunk("IEND", "")]);
    }

    [Fact]
    public void A_document_stays_as_it_is() => Strip([.. "%PDF-1.7 tEXt"u8], FileTypes.Pdf).ShouldBe([.. "%PDF-1.7 tEXt"u8]);

    [Theory]
    [InlineData(FileTypes.Jpeg)]
    [InlineData(FileTypes.Png)]
    public void Whatever_is_broken_ends_well_and_a_second_time_changes_nothing(string type)
    {
        byte[] whole = type == FileTypes.Jpeg
            ? [0xFF, 0xD8, .. Segment(0xE0, "JFIF\0"u8), .. Exif(orientation: 8), .. Profile, .. Segment(0xFE, "GPS"u8), .. Scan, 0xFF, 0xD9]
            : [.. Signature, .. Chunk("IHDR", "size"), .. Chunk("tEXt", "GPS"), .. Chunk("IDAT", "pixels"), .. Chunk("IEND", "")];
        var random = new Random(20261121);

        for (var i = 0; i < 20_000; i++)
        {
            var broken = whole.ToArray();
            for (var hits = random.Next(0, 4); hits > 0; hits--) broken[random.Next(broken.Length)] = (byte)random.Next(256);
            broken = broken[..random.Next(broken.Length + 1)];

            var once = Strip(broken, type);

            once.Length.ShouldBeLessThanOrEqualTo(broken.Length + JpegOrientation.SegmentLength);
            Strip(once, type).ShouldBe(once, $"number {i}");
        }
    }

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static byte[] Strip(byte[] file, string type) => ImageMetadata.Strip(file, type).ToArray();

    private static byte[] Segment(byte marker, ReadOnlySpan<byte> content) =>
        [0xFF, marker, 0, (byte)(content.Length + 2), .. content];

    /// <summary>Little-endian, two entries, the second of which is the orientation; then the place.</summary>
    private static byte[] Exif(byte orientation) => Segment(0xE1,
    [
        .. "Exif\0\0"u8, (byte)'I', (byte)'I', 42, 0, 8, 0, 0, 0, 2, 0,
        0x0F, 0x01, 2, 0, 4, 0, 0, 0, (byte)'C', (byte)'a', (byte)'m', 0,
        0x12, 0x01, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0,
        0, 0, 0, 0, .. "GPS"u8,
    ]);

    private static byte[] Chunk(string type, string content)
    {
        var length = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(length, content.Length);
        return [.. length, .. Encoding.ASCII.GetBytes(type + content), 0, 0, 0, 0];
    }
}
