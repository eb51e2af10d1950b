using System.Globalization;
using System.Text.RegularExpressions;

namespace GovService.Domain.Certificates;

/// <summary>
/// 证照标识 (GB/T 36904): root, certificate type, issuer, serial, version and check character, joined by dots.
/// One certificate keeps type, issuer and serial for life; each reissue raises the version.
/// </summary>
public sealed partial record CertificateIdentifier
{
    public const string Root = "1.2.156.3005.2"; // the national arc for certificates
    public const int MaxVersion = 999;

    private readonly string[] _parts;

    private CertificateIdentifier(string value)
    {
        Value = value;
        _parts = value[(Root.Length + 1)..].Split('.');
    }

    public string Value { get; }

    /// <summary>证照类型代码: credit code of the authority that defines the type, and three characters.</summary>
    public string TypeCode => _parts[0];

    /// <summary>颁发机构代码, as a rule a credit code.</summary>
    public string IssuerCode => _parts[1];

    public string Serial => _parts[2];

    public int Version => int.Parse(_parts[3], CultureInfo.InvariantCulture);

    /// <summary>The pieces between which a page may break the line.</summary>
    public IReadOnlyList<string> Parts => [Root, .. _parts];

    public static Result<CertificateIdentifier> Create(
        string typeCode, string issuerCode, CertificateSerial serial, int version)
    {
        var parts = $"{typeCode}.{issuerCode}.{serial}.{version:D3}";
        return Shape.IsMatch($"{Root}.{parts}.0")
            ? new CertificateIdentifier($"{Root}.{parts}.{CheckCharacterOf(parts)}")
            : CertificateIdentifierErrors.Malformed;
    }

    public static Result<CertificateIdentifier> Parse(string? text)
    {
        var typed = TypedText.Compact(text);
        if (typed.Length == 0) return CertificateIdentifierErrors.Missing;
        if (!Shape.IsMatch(typed)) return CertificateIdentifierErrors.Malformed;

        return typed[^1] == CheckCharacterOf(typed[(Root.Length + 1)..^2])
            ? new CertificateIdentifier(typed)
            : CertificateIdentifierErrors.CheckWrong;
    }

    /// <summary>换发: the same certificate, one version on.</summary>
    public Result<CertificateIdentifier> Next() =>
        Version == MaxVersion
            ? CertificateIdentifierErrors.Malformed
            : Create(TypeCode, IssuerCode, CertificateSerial.Parse(Serial).Value, Version + 1);

    public bool Equals(CertificateIdentifier? other) => other is not null && other.Value == Value;

    public override int GetHashCode() => Value.GetHashCode(StringComparison.Ordinal);

    public override string ToString() => Value;

    private static char CheckCharacterOf(string parts) =>
        CheckCharacter.Of(parts.Replace(".", "", StringComparison.Ordinal));

    // Type and issuer are as other authorities wrote them: only their characters and lengths are checked.
    [GeneratedRegex(
        @"^1\.2\.156\.3005\.2\.[0-9A-Z]{21}\.[0-9A-Z]{1,18}\.[0-9A-Z]{1,40}\.(?!000)[0-9]{3}\.[0-9A-Z]\z",
        RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape { get; }
}
