using System.Buffers.Text;
using System.IO.Compression;
using System.Text;
using GovService.Domain.Certificates;
using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Cryptography;

/// <summary>
/// <c>GSC1.{canonical JSON, deflated, base64url}.{key id}.{signature}</c>: a sealed certificate in one line of ASCII.
/// </summary>
internal static class CertificateToken
{
    public const string Prefix = "GSC1.";

    /// <summary>A certificate needs a few kilobytes; a scanned text must not unfold into gigabytes.</summary>
    private const int LongestContent = 64 * 1024;

    public static string Write(string canonicalJson, SealSignature signature) =>
        $"{Prefix}{Base64Url.EncodeToString(Deflate(canonicalJson))}.{signature.KeyId}.{signature.Value}";

    public static SealCheck Check(string token, PublicKeyRing keys)
    {
        if (Parse(token) is not { } parts) return new(SealFlaw.NotOurs, null);
        if (!keys.Knows(parts.Signature.KeyId)) return new(SealFlaw.UnknownKey, null);
        if (!keys.Verify(parts.Content, parts.Signature)) return new(SealFlaw.SignatureWrong, null);

        return CertificateJson.Read(parts.Content) is { } statement
            ? new(null, statement)
            : new(SealFlaw.NotOurs, null);
    }

    private static (byte[] Content, SealSignature Signature)? Parse(string token)
    {
        if (!token.StartsWith(Prefix, StringComparison.Ordinal)) return null;
        if (token.Split('.') is not [_, var content, { Length: Sm2PublicKey.IdLength } keyId, var signature]) return null;
        if (!keyId.All(char.IsAsciiHexDigitLower)) return null;
        if (StrictBase64Url.Decode(content) is not { } deflated) return null;
        return Inflate(deflated) is { } json ? (json, new(keyId, signature)) : null;
    }

    private static byte[] Deflate(string text)
    {
        using var target = new MemoryStream();
        using (var deflate = new DeflateStream(target, CompressionLevel.SmallestSize))
            deflate.Write(Encoding.UTF8.GetBytes(text));
        return target.ToArray();
    }

    private static byte[]? Inflate(byte[] deflated)
    {
        try
        {
            using var source = new DeflateStream(new MemoryStream(deflated), CompressionMode.Decompress);
            var content = new byte[LongestContent];
            var length = source.ReadAtLeast(content, LongestContent, throwOnEndOfStream: false);
            return length < LongestContent ? content[..length] : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }
}
