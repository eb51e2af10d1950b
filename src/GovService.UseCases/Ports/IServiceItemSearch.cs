using GovService.Domain.ServiceItems;
using GovService.UseCases.ServiceItems;
using GovService.UseCases.ServiceItems.Facets;

namespace GovService.UseCases.Ports;

/// <summary>Finds published service items (事项搜索) by everyday words, official names, pinyin and initials, best first.</summary>
public interface IServiceItemSearch
{
    /// <summary>As many as anybody looks through: of more, only the nearest are ranked.</summary>
    public const int MostFound = 500;

    /// <param name="text">Anything may be typed.</param>
    /// <param name="facets">All of them narrow, as <see cref="ItemFacets"/> spells them.</param>
    Task<SearchRanking> RankAsync(string text, IReadOnlyCollection<string> facets, CancellationToken ct);

    /// <summary>What a list shows of these items, in their order; those that are no longer published are left out.</summary>
    Task<IReadOnlyList<FoundItem>> ReadAsync(IReadOnlyList<ServiceItemId> items, CancellationToken ct);
}

/// <summary>检索结果的排序: what was found, nearest first.</summary>
/// <param name="IsCapped">Whether there are more than these.</param>
/// <param name="Expanded">The official names that everyday words in the text were taken for.</param>
/// <param name="Suggestions">What to try instead; only when nothing was found.</param>
public sealed record SearchRanking(
    IReadOnlyList<ServiceItemId> Items, bool IsCapped, IReadOnlyList<string> Expanded, IReadOnlyList<string> Suggestions);
