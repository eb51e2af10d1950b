using GovService.Domain.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Drafts;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Materials;

/// <summary>移除表单附件: takes a file out of a file field of the draft. The store keeps its content.</summary>
[Allow(Role.Applicant)]
public sealed record RemoveFormFile(ApplicationId DraftId, string FieldKey, string Hash) : ICommand;

internal sealed class RemoveFormFileHandler(IGovServiceDb db, ICurrentUser user, TimeProvider clock)
    : ICommandHandler<RemoveFormFile>
{
    public async Task<Result> Handle(RemoveFormFile command, CancellationToken ct)
    {
        var draft = await db.ApplicationDrafts.OwnedBy(user).SingleOrDefaultAsync(d => d.Id == command.DraftId, ct);
        if (draft is null) return DraftErrors.NotFound;
        if (draft.SubmittedAt is not null) return DraftErrors.AlreadySubmitted;

        FormFiles.Remove(draft, command.FieldKey, command.Hash, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
