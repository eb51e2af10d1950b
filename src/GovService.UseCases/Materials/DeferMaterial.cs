using GovService.Domain.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Materials;

/// <summary>
/// 容缺后补: the applicant promises in writing to hand a material in later. Only what the catalogue marks as deferrable,
/// only voluntarily, and not from those who broke their word.
/// </summary>
[Allow(Role.Applicant)]
public sealed record DeferMaterial(ApplicationId DraftId, string MaterialId, bool Agreed) : ICommand
{
    /// <summary>How long after the submission, in working days.</summary>
    public static decimal WorkingDays => Application.DeferralLimit.Value!.Value;
}

internal sealed class DeferMaterialHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, DishonestyList dishonesty, TimeProvider clock)
    : ICommandHandler<DeferMaterial>
{
    public async Task<Result> Handle(DeferMaterial command, CancellationToken ct)
    {
        var draft = await db.ApplicationDrafts.OwnedBy(user).SingleOrDefaultAsync(d => d.Id == command.DraftId, ct);
        if (draft is null) return DraftErrors.NotFound;
        if (draft.SubmittedAt is not null) return DraftErrors.AlreadySubmitted;

        var content = await catalogue.ContentAsync(draft.ServiceItemVersionId, ct);
        var slot = MaterialSlots.For(content, draft).FirstOrDefault(s => s.Material.Id == command.MaterialId);
        if (slot is null) return MaterialErrors.SlotUnknown;
        if (!slot.Required.IsDeferrable || slot.IsHandedIn) return MaterialErrors.DeferralNotOffered;
        if (!command.Agreed) return MaterialErrors.DeferralNotAgreed(command.MaterialId);
        if (await dishonesty.WhyNoPromiseAsync(draft, ct) is { } listed) return listed;

        var now = clock.GetUtcNow();
        SlotFiles.Store(draft, command.MaterialId, slot.Content with { DeferredAt = now }, DraftSource.Typed, now);
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
