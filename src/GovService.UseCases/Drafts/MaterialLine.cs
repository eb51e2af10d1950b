using GovService.Domain.Applications;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Drafts;

/// <summary>One material as the applicant sees it: what is asked for, what is there, and why the rest failed.</summary>
/// <param name="IsForced">Submitting needs it; else it may be left out or depends on an open question.</param>
/// <param name="CanBeFetched">The state's own records may meet it.</param>
/// <param name="CanBeDeferred">A promise to hand it in later will do for now.</param>
/// <param name="CanBeCommitted">A written promise may stand in for it.</param>
public sealed record MaterialLine(
    string Id,
    string Name,
    SlotState State,
    bool IsForced,
    bool DependsOnAnswer,
    bool CanBeFetched,
    bool CanBeCommitted,
    bool CanBeDeferred,
    string? IssuedBy,
    string? Note,
    string? AppliesWhen,
    IReadOnlyList<StoredFile> Files,
    MaterialReceipt? Receipt,
    IReadOnlyList<FailedAttempt> Failed)
{
    public bool IsMet => State != SlotState.Empty;

    internal static MaterialLine Of(MaterialSlot slot, CatalogueReference reference) => new(
        slot.Material.Id,
        slot.Material.Name,
        slot.State,
        slot.Required.IsMandatory,
        slot.Required.DependsOnAnswer,
        slot.Material.IsExempt,
        slot.Material.Sources.Any(s => s.Kind == MaterialSourceKind.Commitment),
        slot.Required.IsDeferrable,
        slot.Material.IssuedBy,
        slot.Material.Note,
        slot.Material.AppliesWhenText,
        slot.Content.Files,
        slot.Content.Receipt,
        [.. slot.Content.Failed.Select(f => FailedAttempt.Of(f, reference))]);
}

/// <summary>A source that was asked in vain.</summary>
/// <param name="Source">Name of the certificate or data set.</param>
/// <param name="Reason">One of <see cref="FailedReasons"/>.</param>
public sealed record FailedAttempt(string Source, string Reason)
{
    internal static FailedAttempt Of(FailedSource failed, CatalogueReference reference) => new(
        failed.Source == MaterialSourceKind.ElectronicCertificate
            ? reference.CertificateTypes.GetValueOrDefault(failed.Reference)?.Name ?? failed.Reference
            : reference.DataResources.GetValueOrDefault(failed.Reference, failed.Reference),
        failed.Reason);
}
