using GovService.Domain.Applications;
using GovService.Domain.Clocks;
using GovService.UseCases.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Notices;

/// <summary>待办提醒: tells the applicant what is now for them to do, and reminds them before their own time is over.</summary>
internal sealed class ApplicantTasks(ApplicantMessages messages, ICatalogue catalogue, IWorkingCalendars calendars) :
    IDomainEventHandler<CorrectionRequested>,
    IDomainEventHandler<CorrectionReminded>,
    IDomainEventHandler<CorrectionLapsed>,
    IDomainEventHandler<DeferredMaterialReminded>,
    IDomainEventHandler<DeferredMaterialLapsed>,
    IDomainEventHandler<MaterialAskedInLane>
{
    /// <summary>The one notice of the law, the second that a supervisor allowed, or a return before acceptance.</summary>
    public async Task HandleAsync(CorrectionRequested requested, CancellationToken ct)
    {
        var application = await messages.ReadAsync(requested.ApplicationId, ct);
        var template = application switch
        {
            { Status: ApplicationStatus.PreReviewReturned } => "application_returned",
            { Correction.Round: > 1 } => "second_correction_requested",
            _ => "correction_requested",
        };
        await messages.TellAgainAsync(
            application.Id, template, ApplicantMessages.Occasion(application.Correction?.RequestedAt), ct);
    }

    /// <summary>Nothing when they have answered meanwhile.</summary>
    public async Task HandleAsync(CorrectionReminded reminded, CancellationToken ct)
    {
        var application = await messages.ReadAsync(reminded.ApplicationId, ct);
        var calendar = await calendars.ForAsync(application.DistrictCode, ct);
        if (application.Clocks(calendar).Running(ClockKind.Correction) is not { Due: { } due } clock) return;

        await messages.TellAgainAsync(
            application.Id, "correction_reminded", ApplicantMessages.Occasion(clock.StartedAt), ct,
            ApplicantMessages.Day(due.Instant));
    }

    public async Task HandleAsync(CorrectionLapsed lapsed, CancellationToken ct)
    {
        var application = await messages.ReadAsync(lapsed.ApplicationId, ct);
        await messages.TellAgainAsync(
            application.Id, "correction_lapsed", ApplicantMessages.Occasion(application.Correction?.RequestedAt), ct);
    }

    public async Task HandleAsync(DeferredMaterialReminded reminded, CancellationToken ct)
    {
        var material = await DeferredAsync(reminded.ApplicationId, reminded.MaterialId, ct);
        await messages.TellAgainAsync(
            reminded.ApplicationId, "deferred_reminded", material.MaterialId, ct,
            ApplicantMessages.Day(material.DueBy), material.Name);
    }

    public async Task HandleAsync(DeferredMaterialLapsed lapsed, CancellationToken ct)
    {
        var material = await DeferredAsync(lapsed.ApplicationId, lapsed.MaterialId, ct);
        await messages.TellAgainAsync(
            lapsed.ApplicationId, "deferred_lapsed", material.MaterialId, ct, material.Name);
    }

    public async Task HandleAsync(MaterialAskedInLane asked, CancellationToken ct)
    {
        var application = await messages.ReadAsync(asked.ApplicationId, ct);
        var content = await catalogue.ContentAsync(application.ServiceItemVersionId, ct);
        var departments = (await catalogue.ReferenceAsync(ct)).Departments;
        var returned = application.Lanes.Single(l => l.DepartmentId == asked.DepartmentId).Returns
            .LastOrDefault(r => r.Point.Slot == asked.Slot);
        await messages.TellAgainAsync(
            application.Id,
            "material_asked_in_lane",
            $"{asked.DepartmentId}:{ApplicantMessages.Occasion(returned?.AskedAt)}",
            ct,
            departments.GetValueOrDefault(asked.DepartmentId)?.Name ?? "",
            SlotNames.Of(asked.Slot, content));
    }

    private async Task<DeferredMaterial> DeferredAsync(ApplicationId id, string materialId, CancellationToken ct) =>
        (await messages.ReadAsync(id, ct)).Deferred.Single(d => d.MaterialId == materialId);
}
