using GovService.Domain.Certificates;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.ServiceItems;
using GovService.UseCases.ServiceItems.Facets;

namespace GovService.UseCases.Ports;

/// <summary>
/// The published catalogue, from memory. What is published anywhere is known here within a second; versions never
/// change and stay in memory as long as there is room.
/// </summary>
public interface ICatalogue
{
    /// <summary>Departments, certificate types, code sets and sites, all at once.</summary>
    ValueTask<CatalogueReference> ReferenceAsync(CancellationToken ct);

    /// <summary>What is published, counted.</summary>
    ValueTask<CatalogueOverview> OverviewAsync(CancellationToken ct);

    /// <param name="key">Slug, catalogue id or 31-character implementation code.</param>
    ValueTask<PublishedItem?> FindAsync(string key, CancellationToken ct);

    ValueTask<PublishedItem?> FindAsync(ServiceItemId id, CancellationToken ct);

    /// <summary>Any version, also one that is no longer in force.</summary>
    ValueTask<ItemVersion> VersionAsync(ServiceItemVersionId id, CancellationToken ct);

    /// <summary>The content of any version.</summary>
    ValueTask<ServiceItemContent> ContentAsync(ServiceItemVersionId id, CancellationToken ct);
}

/// <summary>One immutable version.</summary>
public sealed record ItemVersion(
    ServiceItemVersionId Id, ServiceItemId ItemId, int Number, string ContentHash, ServiceItemContent Content);

/// <summary>An item with the version in force.</summary>
/// <param name="AsksDraftsBelow">Drafts of versions before this number are asked whether they move.</param>
/// <param name="MovesDraftsBelow">Drafts of versions before this number have to move.</param>
public sealed record PublishedItem(
    ServiceItemId Id,
    ServiceItemVersionId VersionId,
    int VersionNumber,
    string ContentHash,
    string CatalogueId,
    string Slug,
    string Code,
    DepartmentId DepartmentId,
    string DistrictCode,
    string RegionCode,
    DateTimeOffset PublishedAt,
    ServiceItemContent Content,
    ItemState State,
    string? StateReason,
    int AsksDraftsBelow,
    int MovesDraftsBelow)
{
    /// <summary>Why nobody can apply for it now; null while it is in force.</summary>
    public Error? Closure => ClosureOf(State);

    /// <inheritdoc cref="Closure"/>
    public static Error? ClosureOf(ItemState state) => state switch
    {
        ItemState.InForce => null,
        ItemState.Suspended => ServiceItemErrors.Suspended,
        ItemState.Cancelled => ServiceItemErrors.Cancelled,
    };

    /// <inheritdoc cref="ServiceItem.PolicyFor(int)"/>
    public DraftPolicy PolicyFor(int draftVersion) =>
        ServiceItem.PolicyFor(draftVersion, AsksDraftsBelow, MovesDraftsBelow);
}

/// <summary>What items refer to.</summary>
public sealed record CatalogueReference(
    IReadOnlyDictionary<DepartmentId, DepartmentEntry> Departments,
    IReadOnlyDictionary<string, CertificateTypeEntry> CertificateTypes,
    IReadOnlyDictionary<string, string> DataResources,
    IReadOnlyDictionary<string, RegionEntry> Regions,
    IReadOnlyDictionary<string, IReadOnlyDictionary<string, string>> CodeSets,
    IReadOnlyList<ServiceSiteEntry> Sites)
{
    /// <summary>The Chinese text of a code; the code itself where the set does not know it.</summary>
    public string Text(string codeSet, string code) =>
        CodeSets.GetValueOrDefault(codeSet)?.GetValueOrDefault(code) ?? code;
}

public sealed record DepartmentEntry(
    DepartmentId Id, string CatalogueId, string Name, string Kind, string RegionCode, string CreditCode,
    bool CreditCodeIsSynthetic)
{
    /// <summary>公用企业 carry out items of their own, but have no word in anybody's application.</summary>
    public bool IsAuthority => Kind != "Enterprise";

    /// <summary>How addresses name the department.</summary>
    public string Slug { get; } = ServiceItem.SlugOf(CatalogueId);
}

public sealed record CertificateTypeEntry(
    string CatalogueId, string Name, string TypeCode, bool TypeCodeIsSynthetic, HolderKind HolderKind);

public sealed record RegionEntry(string Code, string Name, string Level, string? ParentCode);

/// <summary>目录概览: how many published items stand where.</summary>
/// <param name="Facets">All items by name, to be narrowed and counted.</param>
/// <param name="Districts">区划 whose authorities implement an item.</param>
public sealed record CatalogueOverview(
    CatalogueFigures Figures,
    FacetIndex Facets,
    IReadOnlySet<string> Districts);

/// <summary>Keeps something derived from the catalogue, such as cached pages, and drops it when the catalogue changes.</summary>
public interface ICatalogueListener
{
    void CatalogueChanged();
}
