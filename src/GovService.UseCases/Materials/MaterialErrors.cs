using GovService.Domain.Applications;

namespace GovService.UseCases.Materials;

/// <summary>All refusals about what is handed in. The field of an error is the slot's control: <c>m.{materialId}</c>.</summary>
public static class MaterialErrors
{
    public static readonly Error ConsentMissing = Error.Invalid("Consent", "material.consent_missing");
    public static readonly Error SlotUnknown = Error.Refused("material.slot_unknown");
    public static readonly Error CommitmentNotOffered = Error.Refused("material.commitment_not_offered");
    public static readonly Error DeferralNotOffered = Error.Refused("material.deferral_not_offered");
    public static readonly Error PromiserIsListed = Error.Refused("material.promiser_is_listed");
    public static readonly Error PromiserUnknown = Error.Refused("material.promiser_unknown");
    public static readonly Error DraftFull = Error.Refused("material.draft_full");
    public static readonly Error FileUnknown = Error.NotFound("material.file_unknown");

    public static Error CommitmentNotAgreed(string materialId) => At(materialId, "material.commitment_not_agreed");

    public static Error DeferralNotAgreed(string materialId) => At(materialId, "material.deferral_not_agreed");

    public static Error NoFileChosen(string materialId) => At(materialId, "material.no_file_chosen");

    public static Error TooManyFiles(string materialId) => At(materialId, "material.too_many_files");

    private static Error At(string materialId, string code) => Error.Invalid(MaterialSlots.Key(materialId), code);
}
