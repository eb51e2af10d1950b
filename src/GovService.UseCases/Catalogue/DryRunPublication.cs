using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Changes;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;

namespace GovService.UseCases.Catalogue;

/// <summary>发布预演: what publishing these revisions together would do, and what stands in the way. Writes nothing.</summary>
[Allow(Role.Publisher)]
public sealed record DryRunPublication(IReadOnlyList<PublicationChoice> Members) : IQuery<IReadOnlyList<PublicationForecast>>;

/// <param name="Item">Null when the caller does not publish it.</param>
/// <param name="Changes">Against the version in force; none for a new item.</param>
public sealed record PublicationForecast(
    ItemRevisionId RevisionId,
    ForecastItem? Item,
    IReadOnlyList<ContentChange> Changes,
    RevisionReach? Reach,
    IReadOnlyList<Error> Obstacles);

/// <param name="VersionNumber">The version in force; the next one has the next number.</param>
public sealed record ForecastItem(ServiceItemId Id, string Name, int VersionNumber);

internal sealed class DryRunPublicationHandler(PublicationChoices choices, RevisionGround ground, ReachReader reach)
    : IQueryHandler<DryRunPublication, IReadOnlyList<PublicationForecast>>
{
    public async Task<IReadOnlyList<PublicationForecast>> Handle(DryRunPublication query, CancellationToken ct)
    {
        List<PublicationForecast> forecasts = [];
        foreach (var (choice, member, obstacles) in await choices.ReadAsync(query.Members, ct))
        {
            forecasts.Add(member is null
                ? new(choice.RevisionId, null, [], null, obstacles)
                : await ForecastAsync(member, obstacles, ct));
        }

        return forecasts;
    }

    private async Task<PublicationForecast> ForecastAsync(
        SetMember member, IReadOnlyList<Error> obstacles, CancellationToken ct)
    {
        var (revision, item) = member;
        var inForce = await ground.VersionAsync(item, item.CurrentVersionNumber, ct);
        var changes = inForce is null ? [] : ContentDifference.Between(inForce, revision.Content);
        return new(
            revision.Id,
            new(item.Id, revision.Content.Name, item.CurrentVersionNumber),
            changes,
            await reach.ReadAsync(item.Id, inForce, changes, ct),
            obstacles);
    }
}
