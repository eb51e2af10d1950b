using GovService.Domain.Certificates;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Linting;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.ServiceItems.Import;

/// <summary>What is stored of the catalogue, by its keys, and how a file's rows are laid over it. Nothing is ever removed.</summary>
internal sealed class CatalogueStore
{
    private readonly IGovServiceDb _db;
    private Dictionary<string, CodeSet> _codeSets = [];
    private Dictionary<string, Region> _regions = [];
    private Dictionary<string, Department> _departments = [];
    private Dictionary<string, CertificateType> _certificateTypes = [];
    private Dictionary<string, DataResource> _dataResources = [];
    private Dictionary<string, ServiceSite> _sites = [];

    private IReadOnlyList<StoredItem> _items = [];

    private CatalogueStore(IGovServiceDb db) => _db = db;

    private sealed record StoredItem(ServiceItemId Id, string CatalogueId, string Code, string Slug, ServiceItemId? BaseItemId);

    public Department DepartmentOf(ItemRow row) => _departments[row.Department.Id];

    /// <summary>Departments that the file describes anew: their items are found by other words.</summary>
    public IReadOnlySet<DepartmentId> ChangedDepartments() => _departments.Values
        .Where(d => _db.Departments.Entry(d).State == EntityState.Modified)
        .Select(d => d.Id)
        .ToHashSet();

    public static async Task<CatalogueStore> LoadAsync(IGovServiceDb db, CancellationToken ct) => new(db)
    {
        _codeSets = await db.CodeSets.ToDictionaryAsync(s => s.Name, StringComparer.Ordinal, ct),
        _regions = await db.Regions.ToDictionaryAsync(r => r.Code, StringComparer.Ordinal, ct),
        _departments = await db.Departments.ToDictionaryAsync(d => d.CatalogueId, StringComparer.Ordinal, ct),
        _certificateTypes = await db.CertificateTypes.ToDictionaryAsync(t => t.CatalogueId, StringComparer.Ordinal, ct),
        _dataResources = await db.DataResources.ToDictionaryAsync(r => r.CatalogueId, StringComparer.Ordinal, ct),
        _sites = await db.ServiceSites.ToDictionaryAsync(s => s.CatalogueId, StringComparer.Ordinal, ct),
        _items = await db.ServiceItems
            .Select(i => new StoredItem(i.Id, i.CatalogueId, i.Code, i.Slug, i.BaseItemId)).ToListAsync(ct),
    };

    public KnownReferences References()
    {
        var known = new KnownReferences();
        foreach (var set in _codeSets.Values) known.CodeSets[set.Name] = [.. set.Values.Keys];
        known.Regions.UnionWith(_regions.Keys);
        foreach (var d in _departments.Values)
            known.Departments[d.CatalogueId] = new(d.CatalogueId, d.Name, d.Kind, d.RegionCode, d.CreditCode, d.CreditCodeIsSynthetic);
        foreach (var type in _certificateTypes.Values) known.CertificateTypes[type.CatalogueId] = type.TypeCode;
        known.DataResources.UnionWith(_dataResources.Keys);
        var ids = _items.ToDictionary(i => i.Id, i => i.CatalogueId);
        foreach (var item in _items)
        {
            known.ItemsByCode[item.Code] = known.ItemsBySlug[item.Slug] = item.CatalogueId;
            known.Items[item.CatalogueId] = item.BaseItemId is { } itsBase ? ids[itsBase] : null;
        }

        return known;
    }

    /// <summary>Lays everything but the items over what is stored.</summary>
    public IReadOnlyList<SectionCount> Take(CatalogueRows rows) =>
    [
        Upsert("codeSets", _db.CodeSets, _codeSets, rows.CodeSets, r => r.Name, CodeSet.Register, Describe),
        Upsert("regions", _db.Regions, _regions, rows.Regions, r => r.Code, Region.Register,
            (region, r) => region.Describe(r.Name, r.Level, r.ParentCode)),
        Upsert("departments", _db.Departments, _departments, rows.Departments, r => r.Id, Department.Register,
            (department, r) => department.Describe(r.Name, r.Kind, r.RegionCode, r.CreditCode, r.CreditCodeIsSynthetic)),
        TakeTypes(rows.CertificateTypes),
        Upsert("dataResources", _db.DataResources, _dataResources, rows.DataResources, r => r.Id, DataResource.Register,
            (resource, r) => resource.Rename(r.Name)),
        Upsert("serviceSites", _db.ServiceSites, _sites, rows.Sites, r => r.Id, ServiceSite.Register,
            (site, r) => site.Describe(r.Name, r.Kind, r.RegionCode, r.Address, r.Phone, r.Hours)),
    ];

    /// <summary>证照类型, those included that were made up while items were read.</summary>
    public SectionCount TakeTypes(IReadOnlyList<CertificateTypeRow> rows) =>
        Upsert(
            "certificateTypes", _db.CertificateTypes, _certificateTypes, rows, r => r.Id, CertificateType.Register,
            (type, r) => type.Describe(r.Name, r.TypeCode, r.TypeCodeIsSynthetic, r.DefiningAuthority, r.HolderKind));

    /// <summary>What the linter needs to know, the file's own sections included.</summary>
    public LintContext LintContext() => new(
        _certificateTypes.ToDictionary(t => t.Key, t => t.Value.Name, StringComparer.Ordinal),
        _dataResources.ToDictionary(r => r.Key, r => r.Value.Name, StringComparer.Ordinal),
        _codeSets.ToDictionary(
            s => s.Key, s => (IReadOnlySet<string>)s.Value.Values.Keys.ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal));

    /// <summary>The text of a code, the file's own code sets included.</summary>
    public string Text(string codeSet, string code) => _codeSets.GetValueOrDefault(codeSet)?.Values.GetValueOrDefault(code) ?? code;

    private static SectionCount Upsert<TRoot, TRow>(
        string section,
        DbSet<TRoot> set,
        Dictionary<string, TRoot> stored,
        IReadOnlyList<TRow> rows,
        Func<TRow, string> key,
        Func<string, TRoot> register,
        Action<TRoot, TRow> describe)
        where TRoot : AggregateRoot
    {
        int added = 0, changed = 0;
        foreach (var row in rows)
        {
            var isNew = !stored.TryGetValue(key(row), out var root);
            root ??= stored[key(row)] = register(key(row));
            describe(root, row);
            if (isNew) set.Add(root);
            if (isNew) added++;
            else if (set.Entry(root).State == EntityState.Modified) changed++;
        }

        return new(section, added, changed, rows.Count - added - changed);
    }

    /// <summary>The database keeps the values in an order of its own, which is no change.</summary>
    private static void Describe(CodeSet set, CodeSetRow row)
    {
        var same = set.Values.Count == row.Values.Count && row.Values.All(v => set.Values.GetValueOrDefault(v.Key) == v.Value);
        set.Describe(row.Source, same ? set.Values : row.Values);
    }
}
