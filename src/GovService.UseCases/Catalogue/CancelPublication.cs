using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>取消排期: before the instant; every revision of the set is approved again and waits.</summary>
/// <param name="SeenVersion">The version of the set that the page showed.</param>
[Allow(Role.Publisher)]
public sealed record CancelPublication(PublicationSetId SetId, string Reason, uint SeenVersion) : ICommand;

internal sealed class CancelPublicationHandler(IGovServiceDb db, ICurrentUser user, PublicationSets sets, TimeProvider clock)
    : ICommandHandler<CancelPublication>
{
    public async Task<Result> Handle(CancelPublication command, CancellationToken ct)
    {
        var found = await sets.Around().Where(s => s.Id == command.SetId)
            .Select(s => new { Set = s, Version = EF.Property<uint>(s, "Version") })
            .SingleOrDefaultAsync(ct);
        if (found is null || !await sets.IsPublishableAsync(found.Set, ct)) return RevisionErrors.SetNotFound;
        if (found.Version != command.SeenVersion) return CommonErrors.ChangedMeanwhile;

        var revisions = await db.ItemRevisions.Where(r => r.PublicationSetId == command.SetId).ToListAsync(ct);
        var cancelled = found.Set.Cancel(revisions, command.Reason, user.Stamp(clock));
        if (!cancelled.Succeeded) return cancelled;

        await db.SaveChangesAsync(ct);
        return Result.Success;
    }
}
