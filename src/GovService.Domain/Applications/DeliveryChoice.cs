using GovService.Domain.Parties;
using GovService.Domain.ServiceItems;

namespace GovService.Domain.Applications;

/// <summary>送达方式, as the applicant chose it among those that the item offers.</summary>
/// <param name="PostTo">Null unless it is posted.</param>
public sealed record DeliveryChoice(DeliveryMethod Method, PostalAddress? PostTo)
{
    /// <summary>Keys of the draft's entries; also the names of the inputs.</summary>
    public const string MethodKey = "d.method";

    /// <inheritdoc cref="MethodKey"/>
    public const string RecipientKey = "d.recipient";

    /// <inheritdoc cref="MethodKey"/>
    public const string MobileKey = "d.mobile";

    /// <inheritdoc cref="MethodKey"/>
    public const string AddressKey = "d.address";

    /// <summary>What the draft says; what the item hands over without being asked, where it says nothing.</summary>
    public static DeliveryChoice Of(ApplicationDraft draft, ApprovalResult result)
    {
        var method = Enum.TryParse<DeliveryMethod>(draft[MethodKey], out var chosen) && result.Offers(chosen)
            ? chosen
            : result.DeliveryMethods[0];
        return new(method, method == DeliveryMethod.Express ? PostalAddress.Of(draft) : null);
    }
}

/// <summary>邮寄地址.</summary>
public sealed record PostalAddress(string Recipient, string Mobile, string Address)
{
    public const int MaxRecipient = 100;
    public const int MaxAddress = 200;

    /// <summary>All that is wrong with it, each at its input.</summary>
    public IEnumerable<Error> Errors()
    {
        if (string.IsNullOrWhiteSpace(Recipient) || Recipient.Length > MaxRecipient)
            yield return DeliveryErrors.RecipientMissing;
        foreach (var wrong in MobileNumber.Parse(Mobile).Errors)
            yield return wrong with { Field = DeliveryChoice.MobileKey };
        if (string.IsNullOrWhiteSpace(Address) || Address.Length > MaxAddress) yield return DeliveryErrors.AddressMissing;
    }

    internal static PostalAddress Of(ApplicationDraft draft) => new(
        draft[DeliveryChoice.RecipientKey] ?? "",
        draft[DeliveryChoice.MobileKey] ?? "",
        draft[DeliveryChoice.AddressKey] ?? "");
}

/// <summary>All refusals of a choice of delivery.</summary>
public static class DeliveryErrors
{
    public static readonly Error NotOffered = Error.Invalid(DeliveryChoice.MethodKey, "delivery.not_offered");
    public static readonly Error RecipientMissing = Error.Invalid(DeliveryChoice.RecipientKey, "delivery.recipient_missing");
    public static readonly Error AddressMissing = Error.Invalid(DeliveryChoice.AddressKey, "delivery.address_missing");
}
