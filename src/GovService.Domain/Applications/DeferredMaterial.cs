namespace GovService.Domain.Applications;

/// <summary>容缺材料: promised for later in writing; without it no result is issued.</summary>
/// <param name="DueBy">When the promise runs out.</param>
public sealed record DeferredMaterial(
    string MaterialId,
    string RequirementId,
    string Name,
    DateTimeOffset PromisedAt,
    DateTimeOffset DueBy,
    DateTimeOffset? RemindedAt = null,
    DateTimeOffset? LapsedAt = null,
    DateTimeOffset? SuppliedAt = null)
{
    public bool IsOpen => SuppliedAt is null;
}
