namespace GovService.Domain.Departments;

/// <summary>办事场所: a hall, a town centre, a station in a mall, a self-service hall.</summary>
public sealed class ServiceSite : AggregateRoot
{
    private ServiceSite() { } // EF Core

    public string CatalogueId { get; private init; } = "";
    public string Name { get; private set; } = "";
    public string Kind { get; private set; } = "";
    public string RegionCode { get; private set; } = "";
    public string? Address { get; private set; }
    public string? Phone { get; private set; }
    public string? Hours { get; private set; }

    public static ServiceSite Register(string catalogueId) => new() { CatalogueId = catalogueId };

    public void Describe(string name, string kind, string regionCode, string? address, string? phone, string? hours)
    {
        Name = name;
        Kind = kind;
        RegionCode = regionCode;
        Address = address;
        Phone = phone;
        Hours = hours;
    }
}
