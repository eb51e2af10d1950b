using System.Collections.Concurrent;
using GovService.Domain.ServiceItems;
using GovService.Infrastructure.Persistence;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GovService.Infrastructure.Catalogue;

/// <summary>
/// The published catalogue in memory. Dropped whole when any node publishes (NOTIFY catalogue); contents of versions
/// never change, so they stay, up to a number of versions that a county has.
/// </summary>
/// <remarks>
/// It reads over the small pool, because it may be asked in the middle of a transaction: if all connections of the large
/// one were in transactions that wait for the catalogue, none would ever come back.
/// </remarks>
internal sealed class CatalogueCache([FromKeyedServices(PersistenceSetup.Leases)] NpgsqlDataSource database) : ICatalogue
{
    private const int MaxVersions = 20_000;

    private readonly DbContextOptions<GovServiceDbContext> _reading =
        new DbContextOptionsBuilder<GovServiceDbContext>().UseNpgsql(database).Options;

    private readonly ConcurrentDictionary<ServiceItemVersionId, ItemVersion> _versions = new();
    private volatile State _state = new();

    /// <summary>What was read before is stale. Readers that are under way finish with the old state.</summary>
    public void Invalidate() => _state = new State();

    public async ValueTask<CatalogueReference> ReferenceAsync(CancellationToken ct)
    {
        var state = _state;
        if (state.Reference is { } reference) return reference;

        await using var db = Open();
        return state.Reference = await CatalogueReader.ReadReferenceAsync(db, ct);
    }

    public async ValueTask<CatalogueOverview> OverviewAsync(CancellationToken ct)
    {
        var state = _state;
        if (state.Overview is { } overview) return overview;

        await using var db = Open();
        return state.Overview = await CatalogueOverviewReader.ReadAsync(db, ct);
    }

    public ValueTask<PublishedItem?> FindAsync(string key, CancellationToken ct)
    {
        var state = _state;
        return state.ByKey.TryGetValue(key, out var item)
            ? new(item)
            : ReadAsync(state, i => i.Slug == key || i.Code == key || i.CatalogueId == key, ct);
    }

    public ValueTask<PublishedItem?> FindAsync(ServiceItemId id, CancellationToken ct)
    {
        var state = _state;
        return state.ById.TryGetValue(id, out var item) ? new(item) : ReadAsync(state, i => i.Id == id, ct);
    }

    public async ValueTask<ItemVersion> VersionAsync(ServiceItemVersionId id, CancellationToken ct)
    {
        if (_versions.TryGetValue(id, out var version)) return version;

        await using var db = Open();
        version = await db.ServiceItemVersions.Where(v => v.Id == id)
            .Select(v => new ItemVersion(v.Id, v.ServiceItemId, v.Number, v.ContentHash, v.Content))
            .SingleAsync(ct);
        return Keep(version);
    }

    public async ValueTask<ServiceItemContent> ContentAsync(ServiceItemVersionId id, CancellationToken ct) =>
        (await VersionAsync(id, ct)).Content;

    private async ValueTask<PublishedItem?> ReadAsync(
        State state, System.Linq.Expressions.Expression<Func<ServiceItem, bool>> which, CancellationToken ct)
    {
        await using var db = Open();
        var item = await CatalogueReader.ReadItemAsync(db, which, ct);
        if (item is null) return null; // not remembered: anyone can ask for what does not exist

        var version = Keep(new(item.VersionId, item.Id, item.VersionNumber, item.ContentHash, item.Content));
        item = item with { Content = version.Content };
        state.ById[item.Id] = item;
        state.ByKey[item.Slug] = state.ByKey[item.Code] = state.ByKey[item.CatalogueId] = item;
        return item;
    }

    private ItemVersion Keep(ItemVersion version)
    {
        if (_versions.Count >= MaxVersions) _versions.Clear();
        return _versions.GetOrAdd(version.Id, version);
    }

    private GovServiceDbContext Open() => new(_reading);

    private sealed class State
    {
        public CatalogueReference? Reference { get; set; }
        public CatalogueOverview? Overview { get; set; }
        public ConcurrentDictionary<ServiceItemId, PublishedItem> ById { get; } = new();
        public ConcurrentDictionary<string, PublishedItem> ByKey { get; } = new(StringComparer.Ordinal);
    }
}
