namespace GovService.Domain.Certificates;

/// <summary>Why a certificate identifier (证照标识) or serial was refused.</summary>
public static class CertificateIdentifierErrors
{
    public static readonly Error Missing = Error.Invalid("", "certificate.identifier_missing");
    public static readonly Error Malformed = Error.Invalid("", "certificate.identifier_malformed");
    public static readonly Error CheckWrong = Error.Invalid("", "certificate.identifier_check_wrong");
    public static readonly Error SerialMalformed = Error.Invalid("", "certificate.serial_malformed");
}
