namespace GovService.Domain.Departments;

/// <summary>行政区划: province, city, county, town or functional zone.</summary>
public sealed class Region : AggregateRoot
{
    private Region() { } // EF Core

    /// <summary>12 digits.</summary>
    public string Code { get; private init; } = "";

    public string Name { get; private set; } = "";
    public string Level { get; private set; } = "";
    public string? ParentCode { get; private set; }

    public static Region Register(string code) => new() { Code = code };

    public void Describe(string name, string level, string? parentCode)
    {
        Name = name;
        Level = level;
        ParentCode = parentCode;
    }
}
