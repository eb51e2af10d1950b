using GovService.UseCases.Documents;

namespace GovService.Web.Endpoints;

/// <summary>A sealed document as a download, or 404: whose document it is stays unsaid.</summary>
internal static class DocumentResult
{
    public const string Pdf = "application/pdf";

    public static async Task<IResult> OfAsync(Task<Result<DocumentFile>> opening) => await opening switch
    {
        { Succeeded: true, Value: var file } => Results.File(file.Pdf, Pdf, $"{file.Title} {file.Number}".TrimEnd() + ".pdf"),
        _ => Results.NotFound(),
    };
}
