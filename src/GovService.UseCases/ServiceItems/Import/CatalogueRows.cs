using GovService.Domain.Certificates;
using GovService.Domain.ServiceItems;

namespace GovService.UseCases.ServiceItems.Import;

// What a file says, section by section, once it has been found in order.

internal sealed record CodeSetRow(string Name, string Source, IReadOnlyDictionary<string, string> Values);

internal sealed record RegionRow(string Code, string Name, string Level, string? ParentCode);

internal sealed record DepartmentRow(
    string Id, string Name, string Kind, string RegionCode, string CreditCode, bool CreditCodeIsSynthetic);

internal sealed record CertificateTypeRow(
    string Id, string Name, string TypeCode, bool TypeCodeIsSynthetic, string DefiningAuthority, HolderKind HolderKind);

internal sealed record DataResourceRow(string Id, string Name);

internal sealed record SiteRow(
    string Id, string Name, string Kind, string RegionCode, string? Address, string? Phone, string? Hours);

/// <param name="BaseId">上级事项, if the item follows one.</param>
/// <param name="State">Null: the file says nothing of it, and a stored item stays what it is.</param>
internal sealed record ItemRow(
    string Id,
    DepartmentRow Department,
    string Code,
    ServiceItemContent Content,
    string? BaseId = null,
    ItemState? State = null,
    string? StateReason = null);

/// <summary>All that items refer to.</summary>
internal sealed record CatalogueRows(
    IReadOnlyList<CodeSetRow> CodeSets,
    IReadOnlyList<RegionRow> Regions,
    IReadOnlyList<DepartmentRow> Departments,
    IReadOnlyList<CertificateTypeRow> CertificateTypes,
    IReadOnlyList<DataResourceRow> DataResources,
    IReadOnlyList<SiteRow> Sites);
