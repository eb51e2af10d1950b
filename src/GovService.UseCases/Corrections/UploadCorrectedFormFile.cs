using GovService.Domain.Applications;
using GovService.Domain.Forms;
using GovService.UseCases.Common;
using GovService.UseCases.Drafts;
using GovService.UseCases.Materials;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Corrections;

/// <summary>补传表单附件: enters a file in a file field that the notice opened. Its type is told by its content.</summary>
[Allow(Role.Applicant)]
public sealed record UploadCorrectedFormFile(ApplicationId ApplicationId, string FieldKey, UploadedFile File) : ICommand;

internal sealed class UploadCorrectedFormFileHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, IFileStore store, TimeProvider clock)
    : ICommandHandler<UploadCorrectedFormFile>
{
    public async Task<Result> Handle(UploadCorrectedFormFile command, CancellationToken ct)
    {
        var found = await OpenCorrection.FindAsync(db, user, command.ApplicationId, ct);
        if (!found.Succeeded) return Result.Failure(found.Errors);

        var draft = found.Value.Draft;
        var form = (await catalogue.ContentAsync(draft.ServiceItemVersionId, ct)).Form;
        if (!found.Value.OpensFileField(command.FieldKey, form)) return ApplicationErrors.SlotNotOpen;

        var taken = await FileIntake.TakeAsync(command.File, store, ct);
        if (!taken.Succeeded) return taken.Errors[0] with { Field = ControlName.Field(command.FieldKey) };

        FormFiles.Add(draft, command.FieldKey, taken.Value, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
