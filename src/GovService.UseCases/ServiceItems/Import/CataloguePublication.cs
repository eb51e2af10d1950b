using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.ServiceItems.Import;

/// <summary>Lays a file's items over the stored ones, batch by batch: what differs becomes the next version.</summary>
internal sealed class CataloguePublication(
    IGovServiceDb db, PublishedIndex index, IDigest digest, TimeProvider clock, CatalogueStore store)
{
    private readonly IReadOnlySet<DepartmentId> _changedDepartments = store.ChangedDepartments();
    private readonly Dictionary<string, ServiceItemId> _bases = new(StringComparer.Ordinal);
    private int _added;
    private int _changed;
    private int _unchanged;

    public SectionCount Count => new("items", _added, _changed, _unchanged);

    public async Task TakeAsync(IReadOnlyList<ItemRow> rows, CancellationToken ct)
    {
        var ids = rows.Select(r => r.Id).ToList();
        var stored = await db.ServiceItems.Where(i => ids.Contains(i.CatalogueId))
            .ToDictionaryAsync(i => i.CatalogueId, StringComparer.Ordinal, ct);
        List<IndexedItem> indexed = [];
        Dictionary<DepartmentId, string> departments = [];
        foreach (var row in rows)
        {
            var isNew = !stored.TryGetValue(row.Id, out var item);
            item ??= ServiceItem.Register(row.Id, clock.GetUtcNow(), await BaseOfAsync(row, ct));
            var (version, isChanged) = Lay(row, item, isNew);
            Tally(isNew, isChanged);
            var department = store.DepartmentOf(row);
            if (isNew || isChanged || _changedDepartments.Contains(department.Id)) indexed.Add(new(item, version));
            departments[department.Id] = department.Name;
        }

        await index.ReplaceAsync(indexed, item => departments[item.DepartmentId], store.Text, ct);
    }

    private (ServiceItemVersion? Version, bool IsChanged) Lay(ItemRow row, ServiceItem item, bool isNew)
    {
        var department = store.DepartmentOf(row);
        item.AssignTo(department.Id, row.Code, Regions.DistrictOf(department.RegionCode));
        var hash = ContentHash.Of(row.Content, digest);
        var version = hash == item.CurrentContentHash
            ? null // nobody looked at it: not even its review date moves
            : item.Publish(row.Content, hash, DraftPolicy.Ask, clock.GetUtcNow());
        Turn(row, item);
        if (isNew) db.ServiceItems.Add(item);
        if (version is not null) db.ServiceItemVersions.Add(version);
        if (row.BaseId is null && isNew) _bases[row.Id] = item.Id;
        return (version, !isNew && db.ServiceItems.Entry(item).State == EntityState.Modified);
    }

    /// <summary>What is cancelled stays cancelled: a file cannot bring it back, so it says nothing about it.</summary>
    private void Turn(ItemRow row, ServiceItem item)
    {
        if (row.State is not { } state || (state == item.State && row.StateReason == item.StateReason)) return;

        if (item.State == ItemState.Suspended) item.Resume(clock.GetUtcNow());
        if (state == ItemState.Suspended) item.Suspend(row.StateReason!, clock.GetUtcNow());
        if (state == ItemState.Cancelled) item.Cancel(row.StateReason!, clock.GetUtcNow());
    }

    private async Task<ServiceItemId?> BaseOfAsync(ItemRow row, CancellationToken ct)
    {
        if (row.BaseId is not { } baseId) return null;
        if (_bases.TryGetValue(baseId, out var known)) return known;

        return _bases[baseId] = await db.ServiceItems.Where(i => i.CatalogueId == baseId).Select(i => i.Id).SingleAsync(ct);
    }

    private void Tally(bool isNew, bool isChanged)
    {
        if (isNew) _added++;
        else if (isChanged) _changed++;
        else _unchanged++;
    }
}
