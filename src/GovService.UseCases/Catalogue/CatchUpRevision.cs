using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>追上现行版本: takes over what was published of the item since the revision was opened.</summary>
[Allow(Role.ItemEditor)]
[RepeatOnConflict]
public sealed record CatchUpRevision(ItemRevisionId RevisionId) : ICommand<SavedRevision>;

internal sealed class CatchUpRevisionHandler(IGovServiceDb db, RevisionDesk desk, RevisionGround ground)
    : ICommandHandler<CatchUpRevision, SavedRevision>
{
    public Task<Result<SavedRevision>> Handle(CatchUpRevision command, CancellationToken ct) =>
        desk.SaveAsync(command.RevisionId, (revision, stamp) => CatchUpAsync(revision, stamp, ct), ct);

    private async Task<(RevisionEdit? Edit, IReadOnlyList<Error> Refusals)> CatchUpAsync(
        ItemRevision revision, Stamp stamp, CancellationToken ct)
    {
        var item = await db.ServiceItems.AsNoTracking().SingleAsync(i => i.Id == revision.ServiceItemId, ct);
        if (await ground.VersionAsync(item, item.CurrentVersionNumber, ct) is not { } current) return (null, []);

        // A first version came from elsewhere: nothing says which of the differences are news, so the draft's words stand.
        var from = await ground.VersionAsync(item, revision.FromNumber, ct) ?? current;
        return revision.CatchUp(from, current, item.CurrentVersionNumber, stamp);
    }
}
