using GovService.Domain.ServiceItems.Revisions;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Catalogue;

/// <summary>看有无变动: whether a revision is still what a page shows; asked often, hence no more than that. Null: not to be seen.</summary>
[Allow(Role.ItemEditor, Role.ItemApprover, Role.Publisher)]
public sealed record GetRevisionMark(ItemRevisionId RevisionId) : IQuery<RevisionMark?>;

public sealed record RevisionMark(uint SeenVersion, RevisionStatus Status);

internal sealed class GetRevisionMarkHandler(IGovServiceDb db, ICurrentUser user) : IQueryHandler<GetRevisionMark, RevisionMark?>
{
    public Task<RevisionMark?> Handle(GetRevisionMark query, CancellationToken ct) =>
        db.ItemRevisions.Of(db.ServiceItems.WorkedOnBy(user))
            .Where(r => r.Id == query.RevisionId)
            .Select(r => new RevisionMark(EF.Property<uint>(r, "Version"), r.Status))
            .SingleOrDefaultAsync(ct);
}
