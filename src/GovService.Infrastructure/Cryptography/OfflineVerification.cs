using System.Security.Cryptography;
using System.Text;
using GovService.Domain.Certificates;
using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Cryptography;

/// <summary>
/// 离线核验: a verb of the console. Tells whether a PDF file or the text of a QR code is genuine from the published
/// keys alone: no database, no network, no settings. Public, because the host offers it before it is built.
/// </summary>
public static class OfflineVerification
{
    public const int Genuine = 0;
    public const int NotGenuine = 1;
    public const int CouldNotCheck = 2;

    /// <param name="args">A PDF file or a token (or a file that holds one); a key file or a folder of *.pub.pem.</param>
    public static int Run(string[] args, TextWriter output) => Run(args, output, TimeProvider.System);

    internal static int Run(string[] args, TextWriter output, TimeProvider clock)
    {
        if (args is not [var subject, var keyPath])
        {
            output.WriteLine(VerificationWords.Usage);
            return CouldNotCheck;
        }

        try
        {
            using PublicKeyRing keys = new(LoadKeys(keyPath));
            return Report(Check(subject, keys), output, ChinaTime.Day(clock.GetUtcNow()));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or CryptographicException)
        {
            output.WriteLine(VerificationWords.CouldNotRead(e.Message));
            return CouldNotCheck;
        }
    }

    private static IReadOnlyList<Sm2PublicKey> LoadKeys(string path) =>
        Directory.Exists(path) ? SealKeyFile.LoadFolder(path) : [SealKeyFile.LoadPublic(path)];

    private static SealCheck Check(string subject, PublicKeyRing keys)
    {
        if (subject.StartsWith(CertificateToken.Prefix, StringComparison.Ordinal))
            return CertificateToken.Check(subject, keys);

        var content = File.ReadAllBytes(subject);
        return content.AsSpan().StartsWith("%PDF-"u8)
            ? PdfSeal.Check(content, keys)
            : CertificateToken.Check(Encoding.UTF8.GetString(content).Trim(), keys);
    }

    private static int Report(SealCheck check, TextWriter output, DateOnly today)
    {
        if (check.Flaw is { } flaw)
        {
            output.WriteLine(VerificationWords.NotGenuine(flaw));
            return NotGenuine;
        }

        if (check.Statement is not { } statement)
        {
            output.WriteLine(VerificationWords.GenuineDocument);
            return Genuine;
        }

        foreach (var line in VerificationWords.Face(statement)) output.WriteLine(line);
        output.WriteLine(VerificationWords.Validity(statement, today));
        return IsInForce(statement, today) ? Genuine : NotGenuine;
    }

    private static bool IsInForce(CertificateStatement statement, DateOnly today) =>
        statement.ValidFrom <= today && (statement.ValidUntil is not { } until || today <= until);
}
