namespace GovService.Domain.Documents;

/// <summary>Refusals about official documents.</summary>
public static class DocumentErrors
{
    public static readonly Error NotFound = Error.NotFound("document.not_found");
    public static readonly Error NumberMalformed = Error.Refused("document.number_malformed");
    public static readonly Error CodeMissing = Error.Invalid("Code", "document.code_missing");
    public static readonly Error CodeUnknown = Error.Invalid("Code", "document.code_unknown");
    public static readonly Error FileTooLarge = Error.Invalid("File", "document.file_too_large");
    public static readonly Error NotEnded = Error.Refused("document.not_ended");
    public static readonly Error AlreadyFiled = Error.Conflict("document.already_filed");
}
