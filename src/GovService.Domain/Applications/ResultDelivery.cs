using GovService.Domain.ServiceItems;

namespace GovService.Domain.Applications;

/// <summary>送达: how the result reached its recipient, for the 送达回证 (民事诉讼法 art. 87–95).</summary>
/// <param name="Recipient">Who took it; a person's name, or the address it was posted to.</param>
/// <param name="Evidence">What proves it: the pick-up code's check, the express number, the system's own record.</param>
public sealed record ResultDelivery(
    DeliveryMethod Method, string Recipient, string Evidence, string ServedBy, DateTimeOffset At);
