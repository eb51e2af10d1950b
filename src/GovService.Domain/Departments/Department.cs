namespace GovService.Domain.Departments;

/// <summary>部门: an authority that implements items, with its unified social credit code.</summary>
public sealed class Department : AggregateRoot
{
    private Department() { } // EF Core

    public DepartmentId Id { get; private init; }
    public string CatalogueId { get; private init; } = "";
    public string Name { get; private set; } = "";
    public string Kind { get; private set; } = "";
    public string RegionCode { get; private set; } = "";
    public string CreditCode { get; private set; } = "";

    /// <summary>示例代码: a made-up code, never to be shown as the real one.</summary>
    public bool CreditCodeIsSynthetic { get; private set; }

    public static Department Register(string catalogueId) => new() { Id = DepartmentId.New(), CatalogueId = catalogueId };

    public void Describe(string name, string kind, string regionCode, string creditCode, bool creditCodeIsSynthetic)
    {
        Name = name;
        Kind = kind;
        RegionCode = regionCode;
        CreditCode = creditCode;
        CreditCodeIsSynthetic = creditCodeIsSynthetic;
    }
}
