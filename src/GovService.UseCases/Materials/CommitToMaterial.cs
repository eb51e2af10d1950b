using System.Text;
using GovService.Domain.Applications;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Materials;

/// <summary>
/// 告知承诺: a written promise in place of a proof, only where the catalogue offers it for the material, and not from
/// those who broke their word.
/// </summary>
[Allow(Role.Applicant)]
public sealed record CommitToMaterial(ApplicationId DraftId, string MaterialId, bool Agreed) : ICommand
{
    /// <summary>Key of the text that was promised.</summary>
    public const string Basis = "commitment";
}

internal sealed class CommitToMaterialHandler(
    IGovServiceDb db,
    ICurrentUser user,
    ICatalogue catalogue,
    DishonestyList dishonesty,
    IDigest digest,
    TimeProvider clock) : ICommandHandler<CommitToMaterial>
{
    public async Task<Result> Handle(CommitToMaterial command, CancellationToken ct)
    {
        var draft = await db.ApplicationDrafts.OwnedBy(user).SingleOrDefaultAsync(d => d.Id == command.DraftId, ct);
        if (draft is null) return DraftErrors.NotFound;
        if (draft.SubmittedAt is not null) return DraftErrors.AlreadySubmitted;

        var content = await catalogue.ContentAsync(draft.ServiceItemVersionId, ct);
        var slot = MaterialSlots.For(content, draft).FirstOrDefault(s => s.Material.Id == command.MaterialId);
        if (slot is null) return MaterialErrors.SlotUnknown;
        if (!Offers(slot.Material)) return MaterialErrors.CommitmentNotOffered;
        if (!command.Agreed) return MaterialErrors.CommitmentNotAgreed(command.MaterialId);

        if (await dishonesty.WhyNoPromiseAsync(draft, ct) is { } listed) return listed;

        var now = clock.GetUtcNow();
        SlotFiles.Store(draft, command.MaterialId, Promise(slot, draft, now), DraftSource.Typed, now);
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }

    private static bool Offers(Material material) =>
        material.Sources.Any(s => s.Kind == MaterialSourceKind.Commitment);

    /// <summary>The hash covers who promised which proof for which version of the item.</summary>
    private SlotContent Promise(MaterialSlot slot, ApplicationDraft draft, DateTimeOffset at)
    {
        var promised = $"{CommitToMaterial.Basis} {draft.Applicant.Code} {draft.ServiceItemVersionId} {slot.Material.Id}";
        var receipt = new MaterialReceipt(
            MaterialSourceKind.Commitment,
            slot.Material.Id,
            draft.Applicant.AgentName ?? draft.Applicant.Name,
            at,
            CommitToMaterial.Basis,
            digest.Sm3Hex(Encoding.UTF8.GetBytes(promised)),
            slot.Content.Failed);
        return new SlotContent([], receipt, slot.Content.Failed);
    }
}
