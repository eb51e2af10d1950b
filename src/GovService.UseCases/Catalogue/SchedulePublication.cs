using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;

namespace GovService.UseCases.Catalogue;

/// <summary>排期发布: approved revisions go into force together, at one instant, or not at all.</summary>
[Allow(Role.Publisher)]
public sealed record SchedulePublication(string Name, DateTimeOffset EffectiveAt, IReadOnlyList<PublicationChoice> Members)
    : ICommand<PublicationSetId>;

internal sealed class SchedulePublicationHandler(
    IGovServiceDb db, ICurrentUser user, PublicationChoices choices, TimeProvider clock)
    : ICommandHandler<SchedulePublication, PublicationSetId>
{
    public async Task<Result<PublicationSetId>> Handle(SchedulePublication command, CancellationToken ct)
    {
        var chosen = await choices.ReadAsync(command.Members, ct);
        var obstacles = chosen.SelectMany(c => c.Obstacles).Distinct().ToList();
        if (obstacles.Count > 0) return Result<PublicationSetId>.Failure(obstacles);

        var set = PublicationSet.Schedule(
            command.Name,
            command.EffectiveAt.ToUniversalTime(),
            [.. chosen.Select(c => (c.Member!.Revision, c.Choice.Drafts))],
            user.Stamp(clock));
        if (!set.Succeeded) return Result<PublicationSetId>.Failure(set.Errors);

        db.PublicationSets.Add(set.Value);
        await db.SaveChangesAsync(ct);
        return set.Value.Id;
    }
}
