using System.Globalization;
using GovService.Domain.Applications;
using GovService.Domain.Supervision;
using GovService.UseCases.Common;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Supervision;

/// <summary>自动督办: a red light and a deemed acceptance each open one case, however often the event is delivered.</summary>
internal sealed class OpenSupervisionOnSilence(IGovServiceDb db, SupervisionDesk desk, TimeProvider clock) :
    IDomainEventHandler<ClockOverdue>,
    IDomainEventHandler<ApplicationDeemedAccepted>
{
    public Task HandleAsync(ClockOverdue overdue, CancellationToken ct) => OpenAsync(
        overdue.ApplicationId,
        SupervisionTrigger.Overdue,
        string.Create(CultureInfo.InvariantCulture, $"{SupervisionTrigger.Overdue}:{overdue.DueBy.UtcDateTime:yyyyMMddHHmmss}"),
        ct);

    public Task HandleAsync(ApplicationDeemedAccepted accepted, CancellationToken ct) => OpenAsync(
        accepted.ApplicationId,
        SupervisionTrigger.DeemedAcceptance,
        $"{SupervisionTrigger.DeemedAcceptance}",
        ct);

    private async Task OpenAsync(ApplicationId id, SupervisionTrigger trigger, string occasion, CancellationToken ct)
    {
        var application = await db.Applications.AsNoTracking().SingleAsync(a => a.Id == id, ct);
        await desk.OpenAsync(application, trigger, occasion, text: "", Stamp.OfSystem(clock.GetUtcNow()), ct);
    }
}
