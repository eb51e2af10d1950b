using GovService.Domain.Departments;

namespace GovService.Domain.ServiceItems;

/// <summary>事项: what can be applied for. A stable root; everything outside refers to it, its words live in versions.</summary>
public sealed class ServiceItem : AggregateRoot, IRegional
{
    private ServiceItem() { } // EF Core

    public ServiceItemId Id { get; private init; }

    /// <summary>The key under which catalogue files know the item.</summary>
    public string CatalogueId { get; private init; } = "";

    /// <summary>The catalogue id in kebab-case, as it stands in addresses.</summary>
    public string Slug { get; private init; } = "";

    /// <summary>实施编码: 31 characters.</summary>
    public string Code { get; private set; } = "";

    public DepartmentId DepartmentId { get; private set; }

    /// <summary>实施区划: 12-digit code of the district whose authority implements the item.</summary>
    public string DistrictCode { get; private set; } = "";

    /// <summary>The city's code: the key by which growing tables can be distributed.</summary>
    public string RegionCode { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private init; }
    public ServiceItemVersionId CurrentVersionId { get; private set; }
    public int CurrentVersionNumber { get; private set; }
    public string CurrentContentHash { get; private set; } = "";

    public static ServiceItem Register(string catalogueId, DateTimeOffset at) => new()
    {
        Id = ServiceItemId.New(),
        CatalogueId = catalogueId,
        Slug = SlugOf(catalogueId),
        CreatedAt = at,
    };

    public static string SlugOf(string catalogueId) => catalogueId.Replace('_', '-').ToLowerInvariant();

    /// <summary>Who implements the item, and where.</summary>
    public void AssignTo(DepartmentId department, string code, string districtCode)
    {
        DepartmentId = department;
        Code = code;
        DistrictCode = districtCode;
        RegionCode = Regions.CityOf(districtCode);
    }

    /// <summary>Makes this content the version in force. The same content again changes nothing and answers null.</summary>
    public ServiceItemVersion? Publish(ServiceItemContent content, string contentHash, DateTimeOffset at)
    {
        if (contentHash == CurrentContentHash) return null;

        var version = ServiceItemVersion.Create(Id, CurrentVersionNumber + 1, content, contentHash, at);
        CurrentVersionId = version.Id;
        CurrentVersionNumber = version.Number;
        CurrentContentHash = contentHash;
        Raise(new ServiceItemPublished(Id, version.Id, version.Number));
        return version;
    }
}

/// <summary>事项版本: what the item said from one publication to the next. Never changes; applications point to it.</summary>
public sealed class ServiceItemVersion : AggregateRoot
{
    private ServiceItemVersion() { } // EF Core

    public ServiceItemVersionId Id { get; private init; }
    public ServiceItemId ServiceItemId { get; private init; }
    public int Number { get; private init; }
    public ServiceItemContent Content { get; private init; } = null!;

    /// <summary>SM3 of the content's canonical JSON, in hex.</summary>
    public string ContentHash { get; private init; } = "";

    public DateTimeOffset PublishedAt { get; private init; }

    internal static ServiceItemVersion Create(
        ServiceItemId item, int number, ServiceItemContent content, string hash, DateTimeOffset at) => new()
        {
            Id = ServiceItemVersionId.New(),
            ServiceItemId = item,
            Number = number,
            Content = content,
            ContentHash = hash,
            PublishedAt = at,
        };
}

/// <summary>事项已发布: a version is in force; caches of the catalogue are stale.</summary>
public sealed record ServiceItemPublished(ServiceItemId ServiceItemId, ServiceItemVersionId VersionId, int Number)
    : IDomainEvent;
