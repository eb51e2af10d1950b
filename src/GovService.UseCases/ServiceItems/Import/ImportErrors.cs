namespace GovService.UseCases.ServiceItems.Import;

/// <summary>The rules that an import file can break.</summary>
internal static class ImportErrors
{
    public static readonly Error JsonBroken = Error.Invalid("", "import.json_broken");
    public static readonly Error Missing = Error.Invalid("", "import.missing");
    public static readonly Error WrongType = Error.Invalid("", "import.wrong_type");
    public static readonly Error TextBroken = Error.Invalid("", "import.text_broken");
    public static readonly Error TooLong = Error.Invalid("", "import.too_long");
    public static readonly Error OutOfRange = Error.Invalid("", "import.out_of_range");
    public static readonly Error IdMalformed = Error.Invalid("", "import.id_malformed");
    public static readonly Error Duplicate = Error.Invalid("", "import.duplicate");
    public static readonly Error CodeUnknown = Error.Invalid("", "import.code_unknown");
    public static readonly Error ReferenceUnknown = Error.Invalid("", "import.reference_unknown");
    public static readonly Error ConditionMalformed = Error.Invalid("", "import.condition_malformed");
    public static readonly Error PrefillUnknown = Error.Invalid("", "import.prefill_unknown");
    public static readonly Error CreditCodeInvalid = Error.Invalid("", "import.credit_code_invalid");
    public static readonly Error BasicCodeInvalid = Error.Invalid("", "import.basic_code_invalid");
    public static readonly Error ImplementationCodeDiffers = Error.Invalid("", "import.implementation_code_differs");
    public static readonly Error ImplementationCodeTaken = Error.Invalid("", "import.implementation_code_taken");
    public static readonly Error BaseDiffers = Error.Invalid("", "import.base_differs");
    public static readonly Error RegionCodeMalformed = Error.Invalid("", "import.region_code_malformed");
}
