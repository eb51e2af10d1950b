namespace GovService.Domain.ServiceItems;

/// <summary>Why an implementation code (实施编码) was refused.</summary>
public static class ImplementationCodeErrors
{
    public static readonly Error Malformed = Error.Invalid("", "service_item.implementation_code_malformed");
    public static readonly Error LevelUnknown = Error.Invalid("", "service_item.authority_level_unknown");
    public static readonly Error BasicCodeMalformed = Error.Invalid("", "service_item.basic_code_malformed");
}
