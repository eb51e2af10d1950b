using GovService.Domain.Calendars;
using GovService.Domain.Clocks;
using GovService.Domain.ServiceItems;

namespace GovService.Domain.Applications;

// The result on its way to the applicant: made out, handed over, closed.
public sealed partial class Application
{
    /// <summary>制证: the result exists; who collects it gets a code.</summary>
    /// <param name="pickupCode">Null unless the result is collected at a window.</param>
    public Result Issue(string certificateIdentifier, string? pickupCode, Stamp stamp)
    {
        if (Check(ApplicationAction.Issue, stamp.By) is { } refused) return refused;

        PickupCode = DeliveryMethod == DeliveryMethod.WindowPickup ? pickupCode : null;
        Perform(ApplicationAction.Issue, stamp, certificateIdentifier);
        Raise(new ResultIssued(Id));
        return Result.Success;
    }

    /// <summary>电子送达: lawful with the applicant's consent, given when they chose it (民事诉讼法 art. 90).</summary>
    public Result DeliverElectronically(Stamp stamp, WorkingCalendar calendar)
    {
        if (Check(ApplicationAction.DeliverElectronically, stamp.By) is { } refused) return refused;

        Deliver(
            ApplicationAction.DeliverElectronically,
            new ResultDelivery(DeliveryMethod.Electronic, Applicant.Name, Number, stamp.Name, stamp.At),
            stamp, calendar);
        return Result.Success;
    }

    /// <summary>
    /// 窗口或邮寄送达, as the applicant chose: against the pick-up code, the recipient's identity checked by the clerk; or
    /// when the post says so, proven by the express number.
    /// </summary>
    /// <param name="evidence">取件码 or 邮寄单号.</param>
    public Result HandOver(string evidence, string recipient, Stamp stamp, WorkingCalendar calendar)
    {
        if (Check(ApplicationAction.HandOver, stamp.By) is { } refused) return refused;
        if (CheckEvidence(evidence) is { } unproven) return unproven;
        if (string.IsNullOrWhiteSpace(recipient)) return ApplicationErrors.RecipientRequired;

        Deliver(
            ApplicationAction.HandOver,
            new ResultDelivery(DeliveryMethod, recipient, evidence, stamp.Name, stamp.At),
            stamp, calendar);
        return Result.Success;
    }

    /// <summary>办结: the system closes the application when its result is in the applicant's hands.</summary>
    public Result Complete(Stamp stamp)
    {
        if (Check(ApplicationAction.Complete, stamp.By) is { } refused) return refused;

        Perform(ApplicationAction.Complete, stamp);
        Raise(new ApplicationCompleted(Id));
        return Result.Success;
    }

    private Error? CheckEvidence(string evidence) => DeliveryMethod switch
    {
        DeliveryMethod.Express => string.IsNullOrWhiteSpace(evidence) ? ApplicationErrors.PostNumberRequired : null,
        DeliveryMethod.WindowPickup => evidence == PickupCode ? null : ApplicationErrors.PickupCodeWrong,
        DeliveryMethod.Electronic or DeliveryMethod.SMS => ApplicationErrors.DeliveryElectronicOnly,
    };

    private void Deliver(
        ApplicationAction action, ResultDelivery delivery, Stamp stamp, WorkingCalendar calendar)
    {
        Delivery = delivery;
        PickupCode = null; // single use
        Perform(action, stamp, new ClockChange.Delivered(stamp.At), calendar, delivery.Recipient);
        Raise(new ResultDelivered(Id));
    }
}
