using GovService.Domain.Conditions;
using GovService.Domain.Forms;
using GovService.UseCases.Common;
using GovService.UseCases.Corrections;
using GovService.UseCases.Drafts;
using GovService.Web.Components.Forms.Schema;
using GovService.Web.Infrastructure;

namespace GovService.Web.Components.Applications;

/// <summary>The files of a posted correction: what was chosen is kept whichever button was pressed.</summary>
internal sealed class CorrectionFiles(IUseCases useCases, ApplicationId application, CorrectionPage page)
{
    private readonly IReadOnlyList<MaterialLine> _materials = [.. page.Tasks.Select(t => t.Material).OfType<MaterialLine>()];
    private readonly IReadOnlyList<FormField> _fields =
        [.. page.Tasks.Select(t => t.Field).OfType<FormField>().Where(f => f.Type == FieldType.File)];

    public async Task<IReadOnlyList<Error>> KeepAsync(IFormFileCollection posted, FormAction action)
    {
        List<Error> errors = [];
        foreach (var material in _materials)
        {
            var files = PostedFiles.OfMaterial(posted, material.Id);
            if (files.Count > 0 || (action.Uploads && action.Key == material.Id))
                errors.AddRange((await useCases.Send(new UploadCorrection(application, material.Id, files))).Errors);
        }

        foreach (var field in _fields)
        {
            foreach (var file in PostedFiles.OfField(posted, field.Key))
                errors.AddRange((await useCases.Send(new UploadCorrectedFormFile(application, field.Key, file))).Errors);
        }

        if (action.Unfiles) errors.AddRange((await useCases.Send(Removal(action))).Errors);
        return errors;
    }

    /// <summary>A material and a field may be called the same; the field is meant when it holds the file.</summary>
    private ICommand Removal(FormAction action) =>
        _fields.Any(f => f.Key == action.Key) && HashesIn(action.Key).Contains(action.Detail, StringComparer.Ordinal)
            ? new RemoveCorrectedFormFile(application, action.Key, action.Detail)
            : new RemoveCorrectionFile(application, action.Key, action.Detail);

    private IReadOnlyList<string> HashesIn(string fieldKey) => MultiValue.Read(page.Values[ControlName.Field(fieldKey)]) ?? [];
}
