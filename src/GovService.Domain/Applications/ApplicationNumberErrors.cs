namespace GovService.Domain.Applications;

/// <summary>Why an application number (办件编号) was refused.</summary>
public static class ApplicationNumberErrors
{
    public static readonly Error Missing = Error.Invalid("", "application.number_missing");
    public static readonly Error TooShort = Error.Invalid("", "application.number_too_short");
    public static readonly Error TooLong = Error.Invalid("", "application.number_too_long");
    public static readonly Error Malformed = Error.Invalid("", "application.number_malformed");
}
