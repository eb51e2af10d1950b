namespace GovService.UseCases.ServiceItems.Import;

/// <summary>
/// What entries may refer to: what is stored already, and what the file itself brings. A file may hold a single item
/// and lean on the rest.
/// </summary>
internal sealed class KnownReferences
{
    public Dictionary<string, IReadOnlyCollection<string>> CodeSets { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Regions { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, DepartmentRow> Departments { get; } = new(StringComparer.Ordinal);

    /// <summary>Type codes by the id of the certificate type.</summary>
    public Dictionary<string, string> CertificateTypes { get; } = new(StringComparer.Ordinal);

    public HashSet<string> DataResources { get; } = new(StringComparer.Ordinal);

    /// <summary>The base that each item follows, by the item's id; null for an item of its own.</summary>
    public Dictionary<string, string?> Items { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of items by implementation code.</summary>
    public Dictionary<string, string> ItemsByCode { get; } = new(StringComparer.Ordinal);

    /// <summary>Ids of items by their spelling in addresses.</summary>
    public Dictionary<string, string> ItemsBySlug { get; } = new(StringComparer.Ordinal);

    public IReadOnlyCollection<string> Codes(string set) => CodeSets.GetValueOrDefault(set) ?? [];
}
