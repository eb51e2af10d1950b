using GovService.Domain.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Drafts;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Corrections;

/// <summary>替换表单附件: takes a file out of a file field that the notice opened. The application keeps what was handed in.</summary>
[Allow(Role.Applicant)]
public sealed record RemoveCorrectedFormFile(ApplicationId ApplicationId, string FieldKey, string Hash) : ICommand;

internal sealed class RemoveCorrectedFormFileHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, TimeProvider clock) : ICommandHandler<RemoveCorrectedFormFile>
{
    public async Task<Result> Handle(RemoveCorrectedFormFile command, CancellationToken ct)
    {
        var found = await OpenCorrection.FindAsync(db, user, command.ApplicationId, ct);
        if (!found.Succeeded) return Result.Failure(found.Errors);

        var draft = found.Value.Draft;
        var form = (await catalogue.ContentAsync(draft.ServiceItemVersionId, ct)).Form;
        if (!found.Value.OpensFileField(command.FieldKey, form)) return ApplicationErrors.SlotNotOpen;

        FormFiles.Remove(draft, command.FieldKey, command.Hash, clock.GetUtcNow());
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
