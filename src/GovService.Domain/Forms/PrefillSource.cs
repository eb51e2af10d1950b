namespace GovService.Domain.Forms;

/// <summary>Where a value that needs not be typed can come from.</summary>
public enum PrefillKind
{
    /// <summary>The signed-in person's account (账户).</summary>
    Account,

    /// <summary>The firm the person acts for (法人).</summary>
    LegalPerson,

    /// <summary>An electronic certificate of the applicant (证照).</summary>
    Certificate,
}

/// <summary>预填来源: "account.name", "corp.uscc", "cert.TYPE.attribute".</summary>
/// <param name="CertificateType">Empty unless a certificate is meant.</param>
public sealed record PrefillSource(PrefillKind Kind, string CertificateType, string Attribute)
{
    private static readonly string[] AccountAttributes = ["name", "idNumber", "mobile", "liveAddress", "birthDate"];
    private static readonly string[] LegalPersonAttributes = ["name", "uscc", "legalName", "address"];

    public static Result<PrefillSource> Parse(string? text) => (text ?? "").Split('.') switch
    {
        ["account", var attribute] when AccountAttributes.Contains(attribute, StringComparer.Ordinal) =>
            new PrefillSource(PrefillKind.Account, "", attribute),
        ["corp", var attribute] when LegalPersonAttributes.Contains(attribute, StringComparer.Ordinal) =>
            new PrefillSource(PrefillKind.LegalPerson, "", attribute),
        ["cert", { Length: > 0 } type, { Length: > 0 } attribute] =>
            new PrefillSource(PrefillKind.Certificate, type, attribute),
        _ => FieldErrors.PrefillUnknown,
    };

    public override string ToString() => Kind switch
    {
        PrefillKind.Account => $"account.{Attribute}",
        PrefillKind.LegalPerson => $"corp.{Attribute}",
        PrefillKind.Certificate => $"cert.{CertificateType}.{Attribute}",
    };
}
