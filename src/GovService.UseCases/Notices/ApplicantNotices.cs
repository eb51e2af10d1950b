using System.Globalization;
using GovService.Domain.Applications;
using GovService.Domain.ServiceItems;
using GovService.UseCases.Common;

namespace GovService.UseCases.Notices;

/// <summary>
/// 短信通知: tells the applicant how far their application is and what came of it. What they must not know yet, a proposed
/// refusal, has no handler here.
/// </summary>
internal sealed class ApplicantNotices(ApplicantMessages messages) :
    IDomainEventHandler<ApplicationSubmitted>,
    IDomainEventHandler<ApplicationAccepted>,
    IDomainEventHandler<ApplicationDeemedAccepted>,
    IDomainEventHandler<ApplicationNotAccepted>,
    IDomainEventHandler<ApplicationRefused>,
    IDomainEventHandler<ApplicationWithdrawn>,
    IDomainEventHandler<ApplicationTerminated>,
    IDomainEventHandler<ApplicationTransferredUp>,
    IDomainEventHandler<ResultIssued>,
    IDomainEventHandler<ResultDelivered>,
    IDomainEventHandler<ApplicationCompleted>,
    IDomainEventHandler<ResultCorrected>
{
    public Task HandleAsync(ApplicationSubmitted submitted, CancellationToken ct) =>
        messages.TellAsync(submitted.ApplicationId, "application_submitted", ct);

    public Task HandleAsync(ApplicationAccepted accepted, CancellationToken ct) =>
        messages.TellDayAsync(accepted.ApplicationId, "application_accepted", accepted.DueBy, ct);

    public Task HandleAsync(ApplicationDeemedAccepted deemed, CancellationToken ct) =>
        messages.TellDayAsync(deemed.ApplicationId, "application_deemed_accepted", deemed.DueBy, ct);

    public Task HandleAsync(ApplicationNotAccepted notAccepted, CancellationToken ct) =>
        messages.TellAsync(notAccepted.ApplicationId, "application_not_accepted", ct);

    public Task HandleAsync(ApplicationRefused refused, CancellationToken ct) =>
        messages.TellAsync(refused.ApplicationId, "application_refused", ct);

    public Task HandleAsync(ApplicationWithdrawn withdrawn, CancellationToken ct) =>
        messages.TellAsync(withdrawn.ApplicationId, "application_withdrawn", ct);

    public Task HandleAsync(ApplicationTerminated terminated, CancellationToken ct) =>
        messages.TellAsync(terminated.ApplicationId, "application_terminated", ct);

    public async Task HandleAsync(ApplicationTransferredUp transferred, CancellationToken ct)
    {
        var application = await messages.ReadAsync(transferred.ApplicationId, ct);
        var to = application.Timeline.Last(e => e.Action == ApplicationAction.TransferUp).Note ?? "";
        await messages.TellAsync(application.Id, "application_transferred_up", ct, ApplicantMessages.Excerpt(to));
    }

    /// <summary>What is served electronically is announced when it is completed, in the same minute.</summary>
    public async Task HandleAsync(ResultIssued issued, CancellationToken ct)
    {
        var application = await messages.ReadAsync(issued.ApplicationId, ct);
        if (application is { DeliveryMethod: DeliveryMethod.WindowPickup, PickupCode: { } code })
            await messages.TellAsync(application.Id, "result_ready", ct, code);
        if (application.DeliveryMethod is DeliveryMethod.Express)
            await messages.TellAsync(application.Id, "result_to_be_posted", ct);
    }

    public async Task HandleAsync(ResultDelivered delivered, CancellationToken ct)
    {
        var application = await messages.ReadAsync(delivered.ApplicationId, ct);
        if (application.Delivery is { Method: not DeliveryMethod.Electronic } delivery)
        {
            await messages.TellAsync(
                application.Id, "result_delivered", ct, ApplicantMessages.Day(delivery.At), delivery.Recipient);
        }
    }

    public Task HandleAsync(ResultCorrected corrected, CancellationToken ct) => messages.TellAgainAsync(
        corrected.ApplicationId, "result_corrected", corrected.Sequence.ToString(CultureInfo.InvariantCulture), ct);

    /// <summary>Who holds the result in hand was told so already.</summary>
    public async Task HandleAsync(ApplicationCompleted completed, CancellationToken ct)
    {
        var application = await messages.ReadAsync(completed.ApplicationId, ct);
        if (application.Delivery is null or { Method: DeliveryMethod.Electronic })
            await messages.TellAsync(completed.ApplicationId, "application_completed", ct);
    }
}
