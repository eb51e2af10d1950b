using FluentValidation;
using GovService.Domain.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Materials;

/// <summary>
/// 免提交调取: reads what the state already holds, so that nobody has to bring it. Only with the applicant's consent
/// (个人信息保护法 art. 13), only for slots that surely apply and hold nothing yet.
/// </summary>
[Allow(Role.Applicant)]
public sealed record FetchMaterials(ApplicationId DraftId, bool Consent) : ICommand
{
    /// <summary>Key of the consent text under which the sources were asked.</summary>
    public const string Basis = "applicant_consent";
}

internal sealed class FetchMaterialsValidator : AbstractValidator<FetchMaterials>
{
    public FetchMaterialsValidator() =>
        RuleFor(c => c.Consent).Equal(true).WithErrorCode(MaterialErrors.ConsentMissing.Code);
}

internal sealed class FetchMaterialsHandler(
    IGovServiceDb db, ICurrentUser user, ICatalogue catalogue, MaterialSources sources, TimeProvider clock)
    : ICommandHandler<FetchMaterials>
{
    public async Task<Result> Handle(FetchMaterials command, CancellationToken ct)
    {
        var seen = await db.ApplicationDrafts.OwnedBy(user).AsNoTracking()
            .SingleOrDefaultAsync(d => d.Id == command.DraftId, ct);
        if (seen is null) return DraftErrors.NotFound;
        if (seen.SubmittedAt is not null) return DraftErrors.AlreadySubmitted;

        var content = await catalogue.ContentAsync(seen.ServiceItemVersionId, ct);
        IReadOnlyList<MaterialSlot> open =
            [.. MaterialSlots.For(content, seen).Where(s => s is { IsHandedIn: false, Material.IsExempt: true, Required.DependsOnAnswer: false })];
        if (open.Count == 0) return Result.Success;

        var inquiry = await InquiryAsync(seen, content.Name, ct);
        var fetched = await sources.AskAsync(open, inquiry, ct);

        // Asking takes seconds. What was uploaded meanwhile, in another tab, stays.
        var draft = await db.ApplicationDrafts.OwnedBy(user).SingleAsync(d => d.Id == command.DraftId, ct);
        if (draft.SubmittedAt is not null) return DraftErrors.AlreadySubmitted;

        foreach (var (materialId, slot) in fetched)
        {
            if (SlotContent.Read(draft[MaterialSlots.Key(materialId)]) is { Receipt: null, Files.Count: 0 })
                SlotFiles.Store(draft, materialId, slot, DraftSource.Fetched, clock.GetUtcNow());
        }

        await db.SaveChangesAsync(ct);
        return Result.Success;
    }

    private async Task<Inquiry> InquiryAsync(ApplicationDraft draft, string itemName, CancellationToken ct)
    {
        var person = await db.Accounts.AsNoTracking().Where(a => a.Id == user.Id)
            .Select(a => a.Person.IdNumber).SingleAsync(ct);
        return new Inquiry(draft.Applicant, person, $"{itemName} {draft.Id}");
    }
}
