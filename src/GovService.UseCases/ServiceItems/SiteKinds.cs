namespace GovService.UseCases.ServiceItems;

/// <summary>服务点类型 that decide what a site is good for; all others take in any item.</summary>
internal static class SiteKinds
{
    public const string SelfService = "SelfService24h";

    /// <summary>Only for the items of its own department.</summary>
    public const string DepartmentOffice = "DepartmentOffice";
}
