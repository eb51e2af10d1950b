using System.Collections.Concurrent;
using GovService.Domain.ServiceItems;
using GovService.Infrastructure.Persistence;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.Infrastructure.Catalogue;

/// <summary>
/// The published catalogue in memory. Dropped whole when any node publishes (NOTIFY catalogue); contents of versions
/// never change, so they stay, up to a number of versions that a county has.
/// </summary>
internal sealed class CatalogueCache(IServiceScopeFactory scopes) : ICatalogue
{
    private const int MaxContents = 20_000;

    private readonly ConcurrentDictionary<ServiceItemVersionId, ServiceItemContent> _contents = new();
    private volatile State _state = new();

    /// <summary>What was read before is stale. Readers that are under way finish with the old state.</summary>
    public void Invalidate() => _state = new State();

    public async ValueTask<CatalogueReference> ReferenceAsync(CancellationToken ct)
    {
        var state = _state;
        if (state.Reference is { } reference) return reference;

        await using var scope = scopes.CreateAsyncScope();
        return state.Reference = await CatalogueReader.ReadReferenceAsync(Db(scope), ct);
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

    public async ValueTask<ServiceItemContent> ContentAsync(ServiceItemVersionId id, CancellationToken ct)
    {
        if (_contents.TryGetValue(id, out var content)) return content;

        await using var scope = scopes.CreateAsyncScope();
        content = await Db(scope).ServiceItemVersions.Where(v => v.Id == id).Select(v => v.Content).SingleAsync(ct);
        return Keep(id, content);
    }

    private async ValueTask<PublishedItem?> ReadAsync(
        State state, System.Linq.Expressions.Expression<Func<ServiceItem, bool>> which, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var item = await CatalogueReader.ReadItemAsync(Db(scope), which, ct);
        if (item is null) return null; // not remembered: anyone can ask for what does not exist

        item = item with { Content = Keep(item.VersionId, item.Content) };
        state.ById[item.Id] = item;
        state.ByKey[item.Slug] = state.ByKey[item.Code] = state.ByKey[item.CatalogueId] = item;
        return item;
    }

    private ServiceItemContent Keep(ServiceItemVersionId id, ServiceItemContent content)
    {
        if (_contents.Count >= MaxContents) _contents.Clear();
        return _contents.GetOrAdd(id, content);
    }

    private static GovServiceDbContext Db(AsyncServiceScope scope) =>
        scope.ServiceProvider.GetRequiredService<GovServiceDbContext>();

    private sealed class State
    {
        public CatalogueReference? Reference { get; set; }
        public ConcurrentDictionary<ServiceItemId, PublishedItem> ById { get; } = new();
        public ConcurrentDictionary<string, PublishedItem> ByKey { get; } = new(StringComparer.Ordinal);
    }
}
