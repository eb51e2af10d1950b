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

    /// <summary>窗口领取: against the pick-up code, the recipient's identity checked by the clerk.</summary>
    public Result HandOver(string pickupCode, string recipient, Stamp stamp, WorkingCalendar calendar)
    {
        if (Check(ApplicationAction.HandOver, stamp.By) is { } refused) return refused;
        if (DeliveryMethod != DeliveryMethod.WindowPickup || pickupCode != PickupCode)
            return ApplicationErrors.PickupCodeWrong;
        if (string.IsNullOrWhiteSpace(recipient)) return ApplicationErrors.RecipientRequired;

        Deliver(
            ApplicationAction.HandOver,
            new ResultDelivery(DeliveryMethod.WindowPickup, recipient, pickupCode, stamp.Name, stamp.At),
            stamp, calendar);
        return Result.Success;
    }

    /// <summary>邮寄送达: delivered when the post says so; the express number proves it.</summary>
    public Result ConfirmPosted(string expressNumber, string recipient, Stamp stamp, WorkingCalendar calendar)
    {
        if (Check(ApplicationAction.HandOver, stamp.By) is { } refused) return refused;
        if (DeliveryMethod != DeliveryMethod.Express || string.IsNullOrWhiteSpace(expressNumber))
            return ApplicationErrors.PostNumberRequired;
        if (string.IsNullOrWhiteSpace(recipient)) return ApplicationErrors.RecipientRequired;

        Deliver(
            ApplicationAction.HandOver,
            new ResultDelivery(DeliveryMethod.Express, recipient, expressNumber, stamp.Name, stamp.At),
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

    private void Deliver(
        ApplicationAction action, ResultDelivery delivery, Stamp stamp, WorkingCalendar calendar)
    {
        Delivery = delivery;
        PickupCode = null; // single use
        Perform(action, stamp, new ClockChange.Delivered(stamp.At), calendar, delivery.Recipient);
        Raise(new ResultDelivered(Id));
    }
}
