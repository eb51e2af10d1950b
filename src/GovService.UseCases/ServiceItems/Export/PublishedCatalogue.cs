using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.ServiceItems.Import;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.ServiceItems.Export;

/// <summary>
/// 已发布目录: what is in force at one moment, in one order. Which versions those are is asked once; versions never
/// change, so their contents can be read batch by batch while others publish.
/// </summary>
internal sealed class PublishedCatalogue(IGovServiceDb db)
{
    private const int BatchSize = 100;

    private readonly Dictionary<ServiceItemId, Head> _heads = [];

    public async Task<CatalogueRows> LoadAsync(CancellationToken ct)
    {
        await foreach (var head in Heads().AsAsyncEnumerable().WithCancellation(ct)) _heads.Add(head.Id, head);
        return new(
            Sorted(await db.CodeSets.AsNoTracking().Select(s => new CodeSetRow(s.Name, s.Source, s.Values)).ToListAsync(ct), s => s.Name),
            Sorted(await db.Regions.Select(r => new RegionRow(r.Code, r.Name, r.Level, r.ParentCode)).ToListAsync(ct), r => r.Code),
            Sorted(await Departments().ToListAsync(ct), d => d.Id),
            Sorted(
                await db.CertificateTypes
                    .Select(t => new CertificateTypeRow(
                        t.CatalogueId, t.Name, t.TypeCode, t.TypeCodeIsSynthetic, t.DefiningAuthority, t.HolderKind))
                    .ToListAsync(ct),
                t => t.Id),
            Sorted(await db.DataResources.Select(r => new DataResourceRow(r.CatalogueId, r.Name)).ToListAsync(ct), r => r.Id),
            Sorted(
                await db.ServiceSites
                    .Select(s => new SiteRow(s.CatalogueId, s.Name, s.Kind, s.RegionCode, s.Address, s.Phone, s.Hours))
                    .ToListAsync(ct),
                s => s.Id));
    }

    /// <summary>Bases before the items that follow them, then by id.</summary>
    public async IAsyncEnumerable<ItemRow> ItemsAsync([System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken ct)
    {
        var ordered = _heads.Values.OrderBy(Depth).ThenBy(h => h.CatalogueId, StringComparer.Ordinal);
        foreach (var batch in ordered.Chunk(BatchSize))
        {
            var versions = batch.Select(h => h.VersionId).ToList();
            var contents = await db.ServiceItemVersions.Where(v => versions.Contains(v.Id))
                .Select(v => new { v.Id, v.Content }).ToDictionaryAsync(v => v.Id, v => v.Content, ct);
            foreach (var head in batch) yield return RowOf(head, contents[head.VersionId]);
        }
    }

    private IQueryable<DepartmentRow> Departments() => db.Departments.Select(d =>
        new DepartmentRow(d.CatalogueId, d.Name, d.Kind, d.RegionCode, d.CreditCode, d.CreditCodeIsSynthetic));

    private IQueryable<Head> Heads() =>
        from item in db.ServiceItems
        where item.CurrentVersionNumber > 0
        join department in db.Departments on item.DepartmentId equals department.Id
        select new Head(
            item.Id,
            item.CatalogueId,
            item.CurrentVersionId,
            item.Code,
            department.CatalogueId,
            item.BaseItemId,
            item.State,
            item.StateReason);

    private ItemRow RowOf(Head head, ServiceItemContent content) => new(
        head.CatalogueId,
        new(head.DepartmentId, "", "", "", "", false),
        head.Code,
        content,
        head.BaseId is { } baseId ? _heads.GetValueOrDefault(baseId)?.CatalogueId : null,
        head.State == ItemState.InForce ? null : head.State,
        head.StateReason);

    private int Depth(Head head) =>
        head.BaseId is { } baseId && _heads.TryGetValue(baseId, out var itsBase) ? Depth(itsBase) + 1 : 0;

    private static List<T> Sorted<T>(List<T> rows, Func<T, string> key)
    {
        rows.Sort((a, b) => string.CompareOrdinal(key(a), key(b)));
        return rows;
    }

    private sealed record Head(
        ServiceItemId Id,
        string CatalogueId,
        ServiceItemVersionId VersionId,
        string Code,
        string DepartmentId,
        ServiceItemId? BaseId,
        ItemState State,
        string? StateReason);
}
