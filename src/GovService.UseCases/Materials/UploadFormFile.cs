using GovService.Domain.Applications;
using GovService.Domain.Forms;
using GovService.UseCases.Common;
using GovService.UseCases.Drafts;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Materials;

/// <summary>上传表单附件: keeps a file and enters it in a file field of the draft. Its type is told by its content.</summary>
[Allow(Role.Applicant)]
public sealed record UploadFormFile(ApplicationId DraftId, string FieldKey, UploadedFile File) : ICommand;

internal sealed class UploadFormFileHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, IFileStore store, TimeProvider clock)
    : ICommandHandler<UploadFormFile>
{
    public async Task<Result> Handle(UploadFormFile command, CancellationToken ct)
    {
        var draft = await db.ApplicationDrafts.OwnedBy(user).SingleOrDefaultAsync(d => d.Id == command.DraftId, ct);
        if (draft is null) return DraftErrors.NotFound;
        if (draft.SubmittedAt is not null) return DraftErrors.AlreadySubmitted;

        var schema = (await catalogue.ContentAsync(draft.ServiceItemVersionId, ct)).Form;
        if (!schema.Fields.Any(f => f.Key == command.FieldKey && f.Type == FieldType.File)) return FileErrors.FieldUnknown;

        var taken = await FileIntake.TakeAsync(command.File, store, ct);
        if (!taken.Succeeded) return taken.Errors[0] with { Field = ControlName.Field(command.FieldKey) };

        FormFiles.Add(draft, command.FieldKey, taken.Value, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
