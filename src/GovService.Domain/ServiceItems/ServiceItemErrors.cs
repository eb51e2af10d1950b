namespace GovService.Domain.ServiceItems;

/// <summary>Refusals about service items.</summary>
public static class ServiceItemErrors
{
    public static readonly Error NotFound = Error.NotFound("service_item.not_found");
    public static readonly Error NotOnline = Error.Refused("service_item.not_online");
    public static readonly Error StateNotAllowed = Error.Refused("service_item.state_not_allowed");
    public static readonly Error StateReasonRequired = Error.Invalid("Reason", "service_item.state_reason_required");
    public static readonly Error AudienceNotServed = Error.Refused("service_item.audience_not_served");
}
