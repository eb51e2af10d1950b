using System.Buffers.Text;

namespace GovService.Infrastructure.Cryptography;

/// <summary>
/// Base64url with one spelling per value. A lenient reader ignores white space, padding and the unused bits of the
/// last character; a changed byte could then go unnoticed in something that claims to be unchanged.
/// </summary>
internal static class StrictBase64Url
{
    /// <summary>Null when the text is not exactly what encoding its bytes gives.</summary>
    public static byte[]? Decode(ReadOnlySpan<char> text)
    {
        if (!Base64Url.IsValid(text)) return null;
        var bytes = Base64Url.DecodeFromChars(text);
        return text.SequenceEqual(Base64Url.EncodeToString(bytes)) ? bytes : null;
    }
}
