using GovService.Domain.Applications;
using GovService.UseCases.Materials;

namespace GovService.Web.Infrastructure;

/// <summary>The files of a posted page, by the material slot whose input carried them.</summary>
internal static class PostedFiles
{
    /// <summary>Six files of the largest size at once; more come in further posts.</summary>
    public const long MaxRequest = 125L * 1024 * 1024;

    /// <summary>A browser posts an input without a choice as a file without a name.</summary>
    public static IReadOnlyList<UploadedFile> Of(IFormFileCollection files, string materialId) =>
    [
        .. files.GetFiles(MaterialSlots.Key(materialId))
            .Where(file => file.FileName.Length > 0)
            .Select(file => new UploadedFile(file.FileName, file.OpenReadStream)),
    ];
}
