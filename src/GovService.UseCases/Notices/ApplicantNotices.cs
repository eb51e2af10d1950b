using GovService.Domain.Applications;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;

namespace GovService.UseCases.Notices;

/// <summary>
/// 短信通知: tells the applicant what happened. One handler an event; the key lets the gateway drop a second delivery.
/// What the applicant must not know yet, a proposed refusal, has no handler here.
/// </summary>
internal sealed class ApplicantNotices(IGovServiceDb db, ICatalogue catalogue, ISmsGateway gateway) :
    IDomainEventHandler<ApplicationSubmitted>,
    IDomainEventHandler<CorrectionRequested>,
    IDomainEventHandler<ApplicationAccepted>,
    IDomainEventHandler<ApplicationNotAccepted>,
    IDomainEventHandler<ApplicationRefused>,
    IDomainEventHandler<ApplicationWithdrawn>,
    IDomainEventHandler<ApplicationCompleted>
{
    public Task HandleAsync(ApplicationSubmitted submitted, CancellationToken ct) =>
        TellAsync(submitted.ApplicationId, "application_submitted", ct);

    /// <summary>Once per application: the law allows one correction notice.</summary>
    public Task HandleAsync(CorrectionRequested requested, CancellationToken ct) =>
        TellAsync(requested.ApplicationId, "correction_requested", ct);

    public Task HandleAsync(ApplicationAccepted accepted, CancellationToken ct) =>
        TellAsync(accepted.ApplicationId, "application_accepted", ct, accepted.DueBy);

    public Task HandleAsync(ApplicationNotAccepted notAccepted, CancellationToken ct) =>
        TellAsync(notAccepted.ApplicationId, "application_not_accepted", ct);

    public Task HandleAsync(ApplicationRefused refused, CancellationToken ct) =>
        TellAsync(refused.ApplicationId, "application_refused", ct);

    public Task HandleAsync(ApplicationWithdrawn withdrawn, CancellationToken ct) =>
        TellAsync(withdrawn.ApplicationId, "application_withdrawn", ct);

    public Task HandleAsync(ApplicationCompleted completed, CancellationToken ct) =>
        TellAsync(completed.ApplicationId, "application_completed", ct);

    private async Task TellAsync(
        ApplicationId application, string template, CancellationToken ct, DateTimeOffset? dueBy = null)
    {
        var about = await db.Applications
            .Where(a => a.Id == application)
            .Select(a => new { a.Applicant.Mobile, a.Number, a.ServiceItemVersionId })
            .SingleAsync(ct);
        var content = await catalogue.ContentAsync(about.ServiceItemVersionId, ct);

        List<string> arguments = [content.Name, about.Number[^4..]];
        if (dueBy is { } due) arguments.Add(ChinaTime.Day(due).ToString("M 月 d 日", System.Globalization.CultureInfo.InvariantCulture));
        await gateway.SendAsync(new SmsMessage($"{template}:{application}", about.Mobile, template, arguments), ct);
    }
}
