using System.Globalization;
using System.Text;

namespace GovService.UseCases.Materials;

/// <summary>
/// 附件类型: what may be handed in, told by the first bytes of the content. The name and the type a browser states are
/// the sender's claim and count for nothing.
/// </summary>
public static class FileTypes
{
    /// <summary>20 MB: a page photographed by a phone several times over.</summary>
    public const long MaxSize = 20 * 1024 * 1024;

    public const string Pdf = "application/pdf";
    public const string Jpeg = "image/jpeg";
    public const string Png = "image/png";

    private const int LongestName = 120;
    private const int LongestExtension = 10;

    /// <summary>The content type, or why the file cannot be taken.</summary>
    /// <param name="head">The first bytes; the signature of a PDF may stand anywhere in the first kilobyte.</param>
    public static Result<string> Tell(ReadOnlySpan<byte> head) => head switch
    {
        [] => FileErrors.Empty,
        [0xFF, 0xD8, 0xFF, ..] => Jpeg,
        [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Png,
        _ when head[..Math.Min(head.Length, 1024)].IndexOf("%PDF-"u8) >= 0 => Pdf,
        [(byte)'P', (byte)'K', 0x03 or 0x05, ..] => FileErrors.Archive, // also Word and Excel
        [0xD0, 0xCF, 0x11, 0xE0, ..] => FileErrors.Archive, // Word and Excel until 2007
        [0, 0, 0, _, (byte)'f', (byte)'t', (byte)'y', (byte)'p', ..] => FileErrors.PhoneFormat, // HEIC, and video
        _ => FileErrors.TypeUnknown,
    };

    /// <summary>
    /// The name as it may be shown and sent back: no path, no control or direction marks, an extension that tells the
    /// truth about the content.
    /// </summary>
    public static string SafeName(string? name, string contentType)
    {
        var last = (name ?? "").Split('/', '\\')[^1];
        var clean = string.Concat(last.EnumerateRunes().Where(IsPlain)).Trim(' ', '.');
        var stem = Path.GetExtension(clean) is { Length: > 0 and <= LongestExtension } extension
            ? clean[..^extension.Length]
            : clean;
        var shortened = string.Concat(stem.EnumerateRunes().Take(LongestName)).Trim();
        return (shortened.Length == 0 ? "file" : shortened) + ExtensionOf(contentType);
    }

    private static bool IsPlain(Rune rune) =>
        rune != Rune.ReplacementChar
        && !(rune.IsAscii && "\"<>|:*?".Contains((char)rune.Value, StringComparison.Ordinal))
        && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format
            or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse);

    private static string ExtensionOf(string contentType) => contentType switch
    {
        Pdf => ".pdf",
        Jpeg => ".jpg",
        Png => ".png",
        _ => "",
    };
}

/// <summary>Why a file was not taken.</summary>
public static class FileErrors
{
    public static readonly Error Empty = Error.Invalid("", "file.empty");
    public static readonly Error TooLarge = Error.Invalid("", "file.too_large");
    public static readonly Error Archive = Error.Invalid("", "file.archive");
    public static readonly Error PhoneFormat = Error.Invalid("", "file.phone_format");
    public static readonly Error TypeUnknown = Error.Invalid("", "file.type_unknown");
    public static readonly Error FieldUnknown = Error.Invalid("", "file.field_unknown");
}
