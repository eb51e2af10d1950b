using GovService.Domain.Applications;

namespace GovService.UseCases.Corrections;

/// <summary>Compares the slots of the buffer with what the application holds.</summary>
internal static class CorrectedMaterials
{
    /// <summary>Something new was brought: taking pages away alone does not answer a notice.</summary>
    public static bool IsChanged(MaterialSlot slot, Application application)
    {
        var held = application.Materials.FirstOrDefault(m => m.MaterialId == slot.Material.Id);
        var old = held?.Files.Select(f => f.Hash).ToHashSet(StringComparer.Ordinal) ?? [];
        return slot.IsHandedIn
            && (slot.Content.Files.Any(f => !old.Contains(f.Hash))
                || (slot.Content.Receipt is { } receipt && receipt.ResponseHash != held?.Receipt?.ResponseHash));
    }

    /// <summary>What the system makes of the form changes with the form; the notice cannot ask for more.</summary>
    public static bool FollowsForm(MaterialSlot slot) =>
        slot.State is SlotState.Generated or SlotState.Signed or SlotState.Filled;
}
