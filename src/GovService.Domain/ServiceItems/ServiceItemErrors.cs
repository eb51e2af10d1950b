namespace GovService.Domain.ServiceItems;

/// <summary>Refusals about service items.</summary>
public static class ServiceItemErrors
{
    public static readonly Error NotFound = Error.NotFound("service_item.not_found");
    public static readonly Error NotOnline = Error.Refused("service_item.not_online");
    public static readonly Error StateNotAllowed = Error.Refused("service_item.state_not_allowed");
    public static readonly Error StateReasonRequired = Error.Invalid("Reason", "service_item.state_reason_required");
    public static readonly Error StateReasonTooLong = Error.Invalid("Reason", "service_item.state_reason_too_long");
    public static readonly Error Suspended = Error.Refused("service_item.suspended");
    public static readonly Error Cancelled = Error.Refused("service_item.cancelled");
    public static readonly Error CodeTaken = Error.Invalid("BaseItem", "service_item.code_taken");

    /// <summary>A base stands at a higher level than what follows it, and follows no base itself.</summary>
    public static readonly Error BaseUnsuitable = Error.Invalid("BaseItem", "service_item.base_unsuitable");

    public static readonly Error AudienceNotServed = Error.Refused("service_item.audience_not_served");
}
