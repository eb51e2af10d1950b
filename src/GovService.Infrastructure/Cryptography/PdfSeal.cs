using System.Text;
using GovService.Domain.Certificates;
using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Cryptography;

/// <summary>
/// Seals a PDF file as a whole. After the file's end follow comment lines, which readers of PDF skip:
/// <c>%GSC1…</c> with the certificate's token, if it is a certificate, and last <c>%GSP1.{key id}.{signature}</c>,
/// which signs every byte before it.
/// </summary>
internal static class PdfSeal
{
    private static ReadOnlySpan<byte> FileEnd => "startxref"u8;
    private static ReadOnlySpan<byte> SealLine => "\n%GSP1."u8;
    private static ReadOnlySpan<byte> TokenLine => "\n%GSC1."u8;

    public static byte[] Append(byte[] pdf, string? token, ISealKeys keys)
    {
        using var target = new MemoryStream();
        target.Write(pdf);
        if (pdf[^1] != (byte)'\n') target.WriteByte((byte)'\n');
        if (token is not null)
        {
            target.Write(Encoding.ASCII.GetBytes($"%{token}\n"));
            // Readers look for the file's end in its last kilobyte, and a token may be longer: it is said once more.
            target.Write(pdf.AsSpan(pdf.AsSpan().LastIndexOf(FileEnd)));
        }

        var signature = keys.Sign(Signed(target.ToArray()));
        target.Write(Encoding.ASCII.GetBytes($"%GSP1.{signature.KeyId}.{signature.Value}\n"));
        return target.ToArray();
    }

    public static SealCheck Check(ReadOnlySpan<byte> pdf, PublicKeyRing keys)
    {
        var start = pdf.LastIndexOf(SealLine);
        if (start < 0) return new(SealFlaw.NotOurs, null);

        // Anything after the line would be a later addition, which PDF readers would show.
        var line = Encoding.Latin1.GetString(pdf[(start + 1)..]);
        if (line[..^1].Contains('\n', StringComparison.Ordinal) || line[^1] != '\n') return new(SealFlaw.FileChanged, null);
        if (line[..^1].Split('.') is not [_, var keyId, var value]) return new(SealFlaw.FileChanged, null);
        if (!keys.Knows(keyId)) return new(SealFlaw.UnknownKey, null);

        var content = pdf[..(start + 1)];
        return keys.Verify(Signed(content), new(keyId, value))
            ? CheckToken(content, keys)
            : new(SealFlaw.FileChanged, null);
    }

    private static SealCheck CheckToken(ReadOnlySpan<byte> content, PublicKeyRing keys)
    {
        var start = content.LastIndexOf(TokenLine);
        if (start < 0) return new(null, null);

        var line = content[(start + 2)..];
        return CertificateToken.Check(Encoding.ASCII.GetString(line[..line.IndexOf((byte)'\n')]), keys);
    }

    // Named after its purpose, so that a signature over any other digest can never pass for the seal of a file.
    private static byte[] Signed(ReadOnlySpan<byte> content) => Encoding.ASCII.GetBytes($"GSP1.{Sm3.Hex(content)}");
}
