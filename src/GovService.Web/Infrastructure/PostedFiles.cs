using GovService.Domain.Applications;
using GovService.UseCases.Materials;

namespace GovService.Web.Infrastructure;

/// <summary>The files of a posted page, by the material slot or the form field whose input carried them.</summary>
internal static class PostedFiles
{
    /// <summary>Six files of the largest size at once; more come in further posts.</summary>
    public const long MaxRequest = 125L * 1024 * 1024;

    public static IReadOnlyList<UploadedFile> OfMaterial(IFormFileCollection files, string materialId) =>
        Named(files, MaterialSlots.Key(materialId));

    public static IReadOnlyList<UploadedFile> OfField(IFormFileCollection files, string fieldKey) =>
        Named(files, PostedForm.FileName(fieldKey));

    /// <summary>A browser posts an input without a choice as a file without a name.</summary>
    private static IReadOnlyList<UploadedFile> Named(IFormFileCollection files, string input) =>
    [
        .. files.GetFiles(input)
            .Where(file => file.FileName.Length > 0)
            .Select(file => new UploadedFile(file.FileName, file.OpenReadStream)),
    ];
}
