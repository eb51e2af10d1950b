using GovService.Domain.ServiceItems;
using GovService.UseCases.ServiceItems;

namespace GovService.UseCases.Ports;

/// <summary>检索索引: what the search reads. Belongs to the published version, so it changes in the transaction that publishes.</summary>
public interface IServiceItemIndex
{
    /// <summary>Adds or replaces these items; stored by the caller's <c>SaveChangesAsync</c>.</summary>
    Task ReplaceAsync(IReadOnlyCollection<SearchIndexEntry> entries, CancellationToken ct);

    /// <summary>Published items that it lacks, at most so many.</summary>
    Task<IReadOnlyList<ServiceItemId>> MissingAsync(int most, CancellationToken ct);

    /// <summary>Leaves these items out; stored by the caller's <c>SaveChangesAsync</c>.</summary>
    Task RemoveAsync(IReadOnlyCollection<ServiceItemId> items, CancellationToken ct);
}
