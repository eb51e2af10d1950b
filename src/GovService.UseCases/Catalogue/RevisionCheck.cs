using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;
using GovService.Domain.ServiceItems.Inheritance;
using GovService.Domain.ServiceItems.Linting;
using GovService.Domain.ServiceItems.Revisions;

namespace GovService.UseCases.Catalogue;

/// <summary>送审检查: what its base and the linter have against a revision. With an obstacle nothing goes on.</summary>
/// <param name="Departures">本级差异 from the base; none for an item of its own.</param>
/// <param name="Findings">校核问题: an error is an obstacle, a warning is one until a reason is written.</param>
internal sealed record RevisionCheck(
    IReadOnlyList<LocalDeparture> Departures, IReadOnlyList<LintFinding> Findings, IReadOnlyList<Error> Obstacles)
{
    /// <param name="baseContent">What the base says; null for an item of its own.</param>
    public static RevisionCheck Of(ItemRevision revision, ServiceItemContent? baseContent, LintContext context)
    {
        var departures = baseContent is null ? [] : LocalDeparture.Of(baseContent, revision.Content);
        var findings = ItemLinter.Check(revision.Content, context);
        return new(
            departures,
            findings,
            [
                .. departures.Select(d => d.Refusal).OfType<Error>(),
                .. findings.Select(finding => ObstacleOf(finding, revision)).OfType<Error>(),
            ]);
    }

    private static Error? ObstacleOf(LintFinding finding, ItemRevision revision) => finding.Severity switch
    {
        LintSeverity.Error => RevisionErrors.BreaksRule(finding.Element),
        LintSeverity.Warning when !revision.Explains(finding.Rule.ToString(), finding.Element) =>
            RevisionErrors.WarningUnexplained(finding.Element),
        LintSeverity.Warning => null,
    };

    /// <summary>Somebody's own idea has to change something; a review or a change of the base may find all in order.</summary>
    public static IReadOnlyList<Error> Unchanged(ItemRevision revision, ServiceItemContent? published) =>
        revision.Cause == RevisionCause.Initiative
        && published is not null
        && ContentDifference.Between(published, revision.Content).Count == 0
            ? [RevisionErrors.NothingChanged]
            : [];
}
