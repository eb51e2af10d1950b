namespace GovService.Domain.Documents;

/// <summary>Refusals about official documents.</summary>
public static class DocumentErrors
{
    public static readonly Error NotFound = Error.NotFound("document.not_found");
    public static readonly Error NumberMalformed = Error.Refused("document.number_malformed");
    public static readonly Error AlreadyFiled = Error.Conflict("document.already_filed");
}
