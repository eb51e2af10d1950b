using GovService.Domain.Certificates;

namespace GovService.UseCases.Ports;

/// <summary>
/// 电子印章: seals a certificate's statement, and checks what comes back from paper, from a phone or from a file.
/// Checking asks the signature alone; whether the certificate has been cancelled since is for the register to say.
/// </summary>
public interface ICertificateSeal
{
    SealedCertificate Seal(CertificateStatement statement);

    /// <summary>The token of what was sealed before, with the signature made then.</summary>
    string TokenOf(string canonicalJson, SealSignature signature);

    /// <summary>Checks the text of a QR code.</summary>
    SealCheck CheckToken(string token);

    /// <summary>Checks a PDF file that we are said to have printed.</summary>
    SealCheck CheckPdf(ReadOnlySpan<byte> pdf);
}

/// <summary>A statement under seal.</summary>
/// <param name="CanonicalJson">Exactly what was signed (RFC 8785, UTF-8).</param>
/// <param name="Token">Both in one text that fits a QR code: <c>GSC1.{content}.{key}.{signature}</c>.</param>
public sealed record SealedCertificate(string CanonicalJson, SealSignature Signature, string Token);

/// <summary>What a seal proves.</summary>
/// <param name="Flaw">Null: genuine and unchanged.</param>
/// <param name="Statement">Null when not genuine, and for a genuine document that is not a certificate.</param>
public sealed record SealCheck(SealFlaw? Flaw, CertificateStatement? Statement)
{
    public bool IsGenuine => Flaw is null;
}
