namespace GovService.Domain.ServiceItems;

/// <summary>Refusals about service items.</summary>
public static class ServiceItemErrors
{
    public static readonly Error NotFound = Error.NotFound("service_item.not_found");
    public static readonly Error NotOnline = Error.Refused("service_item.not_online");
    public static readonly Error AudienceNotServed = Error.Refused("service_item.audience_not_served");
}
