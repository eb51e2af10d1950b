using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;
using GovService.Domain.ServiceItems.Inheritance;
using GovService.Domain.ServiceItems.Revisions;

namespace GovService.UseCases.Catalogue;

/// <summary>送审检查: what a revision says of its own that its base forbids. With an obstacle nothing goes on.</summary>
/// <param name="Departures">本级差异 from the base; none for an item of its own.</param>
internal sealed record RevisionCheck(IReadOnlyList<LocalDeparture> Departures, IReadOnlyList<Error> Obstacles)
{
    /// <param name="baseContent">What the base says; null for an item of its own.</param>
    public static RevisionCheck Of(ItemRevision revision, ServiceItemContent? baseContent)
    {
        if (baseContent is null) return new([], []);

        var departures = LocalDeparture.Of(baseContent, revision.Content);
        return new(departures, [.. departures.Select(d => d.Refusal).OfType<Error>()]);
    }

    /// <summary>Somebody's own idea has to change something; a review or a change of the base may find all in order.</summary>
    public static IReadOnlyList<Error> Unchanged(ItemRevision revision, ServiceItemContent? published) =>
        revision.Cause == RevisionCause.Initiative
        && published is not null
        && ContentDifference.Between(published, revision.Content).Count == 0
            ? [RevisionErrors.NothingChanged]
            : [];
}
