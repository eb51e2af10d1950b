namespace GovService.UseCases.ServiceItems;

/// <summary>办事场所, as guides and the home page name it.</summary>
public sealed record ServiceSiteEntry(
    string CatalogueId, string Name, string Kind, string RegionCode, string? Address, string? Phone, string? Hours);
