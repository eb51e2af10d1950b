using GovService.Domain.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Materials;

/// <summary>上传材料: puts files into a slot that the answers ask for. What the browser says of a file counts for nothing.</summary>
[Allow(Role.Applicant)]
public sealed record UploadMaterial(
    ApplicationId DraftId, string MaterialId, IReadOnlyList<UploadedFile> Files) : ICommand;

internal sealed class UploadMaterialHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, IFileStore store, TimeProvider clock)
    : ICommandHandler<UploadMaterial>
{
    public async Task<Result> Handle(UploadMaterial command, CancellationToken ct)
    {
        var draft = await db.ApplicationDrafts.OwnedBy(user).SingleOrDefaultAsync(d => d.Id == command.DraftId, ct);
        if (draft is null) return DraftErrors.NotFound;
        if (draft.SubmittedAt is not null) return DraftErrors.AlreadySubmitted;

        var content = await catalogue.ContentAsync(draft.ServiceItemVersionId, ct);
        if (MaterialSlots.For(content, draft).All(s => s.Material.Id != command.MaterialId)) return MaterialErrors.SlotUnknown;

        var taken = await SlotFiles.TakeAsync(command.MaterialId, command.Files, store, ct);
        if (!taken.Succeeded) return Result.Failure(taken.Errors);

        var slot = SlotFiles.Add(draft, command.MaterialId, taken.Value);
        if (!slot.Succeeded) return Result.Failure(slot.Errors);

        SlotFiles.Store(draft, command.MaterialId, slot.Value, DraftSource.Typed, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
