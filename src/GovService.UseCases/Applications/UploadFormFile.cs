using GovService.Domain.Applications;
using GovService.Domain.Forms;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Applications;

/// <summary>上传表单附件: keeps a file and enters it in a file field of the draft. Its type is told by its content.</summary>
/// <param name="FileName">As the browser states it; only shown, never trusted.</param>
[Allow(Role.Applicant)]
public sealed record UploadFormFile(ApplicationId DraftId, string FieldKey, string FileName, Stream Content) : ICommand;

internal sealed class UploadFormFileHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, IFileStore files, TimeProvider clock)
    : ICommandHandler<UploadFormFile>
{
    public async Task<Result> Handle(UploadFormFile command, CancellationToken ct)
    {
        var draft = await db.ApplicationDrafts.OwnedBy(user).SingleOrDefaultAsync(d => d.Id == command.DraftId, ct);
        if (draft is null) return DraftErrors.NotFound;
        if (draft.SubmittedAt is not null) return DraftErrors.AlreadySubmitted;

        var schema = (await catalogue.ContentAsync(draft.ServiceItemVersionId, ct)).Form;
        if (!schema.Fields.Any(f => f.Key == command.FieldKey && f.Type == FieldType.File)) return FileErrors.FieldUnknown;

        var control = ControlName.Field(command.FieldKey);
        if (await files.KeepAsync(command.Content, FileTypes.MaxSize, ct) is not { } kept)
            return FileErrors.TooLarge with { Field = control };

        var type = FileTypes.Tell(kept.Head.Span);
        if (!type.Succeeded) return type.Errors[0] with { Field = control };

        Enter(draft, command, kept, type.Value);
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }

    private void Enter(ApplicationDraft draft, UploadFormFile command, FileContent kept, string type)
    {
        var now = clock.GetUtcNow();
        var hashes = FormFiles.HashesIn(draft, command.FieldKey);
        FormFiles.Put(draft, command.FieldKey, [.. hashes.Append(kept.Hash).Distinct(StringComparer.Ordinal)], now);

        var file = new StoredFile(kept.Hash, FileTypes.SafeName(command.FileName, type), type, kept.Size);
        draft.Set(FormFiles.Key(kept.Hash), FormFiles.Write(file), DraftSource.Typed, now);
    }
}
