using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Applications;

/// <summary>查看办件: one application as the staff sees it; personal numbers masked. Null: not there, or not theirs.</summary>
[Allow(Role.WindowClerk, Role.Reviewer, Role.DecisionMaker, Role.Supervisor)]
public sealed record GetApplicationForDesk(ApplicationId ApplicationId) : IQuery<ApplicationReview?>;

internal sealed class GetApplicationForDeskHandler(IGovServiceDb db, ICurrentUser user, ReviewReader reviews)
    : IQueryHandler<GetApplicationForDesk, ApplicationReview?>
{
    public async Task<ApplicationReview?> Handle(GetApplicationForDesk query, CancellationToken ct)
    {
        // The whole root, because it alone knows what may be done with it.
        var found = await db.Applications.AsNoTracking().AtDeskOf(user)
            .Where(a => a.Id == query.ApplicationId)
            .Select(a => new { Application = a, Version = EF.Property<uint>(a, "Version") })
            .SingleOrDefaultAsync(ct);

        return found is null ? null : await reviews.ReadAsync(found.Application, found.Version, ct);
    }
}
