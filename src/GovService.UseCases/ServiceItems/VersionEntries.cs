using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;

namespace GovService.UseCases.ServiceItems;

/// <summary>版本沿革: each version with what it changed.</summary>
internal static class VersionEntries
{
    /// <param name="newestFirst">One version more than is shown, for the last one to be compared with.</param>
    public static IEnumerable<VersionEntry> Of(IReadOnlyList<ServiceItemVersion> newestFirst, int shown) =>
        newestFirst.Take(shown).Select((version, at) => new VersionEntry(
            version.Number,
            version.PublishedAt,
            version.Content,
            at + 1 < newestFirst.Count ? ContentDifference.Between(newestFirst[at + 1].Content, version.Content) : []));
}
