namespace GovService.Domain.ServiceItems;

/// <summary>共享数据资源: a data set of another department that answers in place of a material.</summary>
public sealed class DataResource : AggregateRoot
{
    private DataResource() { } // EF Core

    public string CatalogueId { get; private init; } = "";
    public string Name { get; private set; } = "";

    public static DataResource Register(string catalogueId) => new() { CatalogueId = catalogueId };

    public void Rename(string name) => Name = name;
}
