using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>未能发布: a set that could not be published goes back to its publisher, with what stood in the way.</summary>
[Allow(Role.System)]
[RepeatOnConflict]
public sealed record FailSet(PublicationSetId SetId, Error Obstacle, ItemRevisionId? FailedAt) : ICommand;

internal sealed class FailSetHandler(IGovServiceDb db, ICurrentUser user, TimeProvider clock) : ICommandHandler<FailSet>
{
    public async Task<Result> Handle(FailSet command, CancellationToken ct)
    {
        var set = await db.PublicationSets.SingleOrDefaultAsync(
            s => s.Id == command.SetId && s.Status == PublicationSetStatus.Scheduled, ct);
        if (set is null) return Result.Success;

        var revisions = await db.ItemRevisions.Where(r => r.PublicationSetId == command.SetId).ToListAsync(ct);
        set.Fail(revisions, command.Obstacle, user.Stamp(clock), command.FailedAt);
        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
