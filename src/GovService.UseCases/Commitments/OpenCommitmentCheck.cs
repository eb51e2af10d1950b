using GovService.Domain.Applications;
using GovService.Domain.Commitments;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Commitments;

/// <summary>承诺核查立项: a grant that rests on promises is checked afterwards. A second delivery finds the check and does nothing.</summary>
internal sealed class OpenCommitmentCheck(
    IGovServiceDb db, IWorkingCalendars calendars, TimeProvider clock) : IDomainEventHandler<ApplicationGranted>
{
    public async Task HandleAsync(ApplicationGranted granted, CancellationToken ct)
    {
        if (await db.CommitmentChecks.AnyAsync(c => c.Id == granted.ApplicationId, ct)) return;

        var application = await db.Applications.AsNoTracking().SingleAsync(a => a.Id == granted.ApplicationId, ct);
        IReadOnlyList<string> promises =
            [.. application.Materials.Where(m => m.Source == MaterialSourceKind.Commitment).Select(m => m.Name)];
        if (promises.Count == 0) return;

        var calendar = await calendars.ForAsync(application.DistrictCode, ct);
        db.CommitmentChecks.Add(CommitmentCheck.Of(application, promises, clock.GetUtcNow(), calendar));
        await db.SaveChangesAsync(ct);
    }
}
