using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>Words for queries about revisions. A revision and its history are seen by whoever sees the item.</summary>
internal static class RevisionSelection
{
    extension(IQueryable<ItemRevision> revisions)
    {
        /// <summary>Revisions of these items.</summary>
        public IQueryable<ItemRevision> Of(IQueryable<ServiceItem> items) =>
            revisions.Where(r => items.Any(i => i.Id == r.ServiceItemId));

        /// <summary>没有办完的: neither published nor discarded.</summary>
        public IQueryable<ItemRevision> StillOpen() =>
            revisions.Where(r => r.Status != RevisionStatus.Published && r.Status != RevisionStatus.Discarded);

        /// <summary>The revision as its reader saw it.</summary>
        public async Task<Result<ItemRevision>> AsSeenAsync(ItemRevisionId id, uint seenVersion, CancellationToken ct)
        {
            var found = await revisions.Where(r => r.Id == id)
                .Select(r => new { Revision = r, Version = EF.Property<uint>(r, "Version") })
                .SingleOrDefaultAsync(ct);
            if (found is null) return RevisionErrors.NotFound;

            return found.Version == seenVersion ? found.Revision : CommonErrors.ChangedMeanwhile;
        }
    }
}
