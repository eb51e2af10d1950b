using GovService.Domain.Departments;
using GovService.Domain.ServiceItems.Revisions;

namespace GovService.Domain.ServiceItems;

/// <summary>事项: what can be applied for. A stable root; everything outside refers to it, its words live in versions.</summary>
public sealed class ServiceItem : AggregateRoot, IRegional
{
    /// <summary>复核周期: after so many months somebody has to look at the item again.</summary>
    public const int ReviewMonths = 12;

    /// <summary>Of the key under which catalogue files know it.</summary>
    public const int MaxCatalogueId = 100;

    public const int MaxStateReason = 500;

    private ServiceItem() { } // EF Core

    public ServiceItemId Id { get; private init; }

    /// <summary>The key under which catalogue files know the item.</summary>
    public string CatalogueId { get; private init; } = "";

    /// <summary>The catalogue id in kebab-case, as it stands in addresses.</summary>
    public string Slug { get; private init; } = "";

    /// <summary>实施编码: 31 characters.</summary>
    public string Code { get; private set; } = "";

    /// <summary>The name in the version in force; what it is to be called until there is one. For lists of items.</summary>
    public string Name { get; private set; } = "";

    public DepartmentId DepartmentId { get; private set; }

    /// <summary>实施区划: 12-digit code of the district whose authority implements the item.</summary>
    public string DistrictCode { get; private set; } = "";

    /// <summary>The city's code: the key by which growing tables can be distributed.</summary>
    public string RegionCode { get; private set; } = "";

    public DateTimeOffset CreatedAt { get; private init; }
    public ServiceItemVersionId CurrentVersionId { get; private set; }
    public int CurrentVersionNumber { get; private set; }
    public string CurrentContentHash { get; private set; } = "";

    /// <summary>上级事项: the base that a local item (实施事项) follows; null for an item of its own.</summary>
    public ServiceItemId? BaseItemId { get; private init; }

    public ItemState State { get; private set; }

    /// <summary>Why it is suspended or cancelled, as the public reads it.</summary>
    public string? StateReason { get; private set; }

    public DateTimeOffset? StateSince { get; private set; }

    /// <summary>应复核日期: nobody having looked at it by then is a task of its editors; null until it is published.</summary>
    public DateOnly? ReviewBy { get; private set; }

    /// <summary>Drafts of versions before this number are asked whether they move to the version in force.</summary>
    public int AsksDraftsBelow { get; private set; }

    /// <summary>Drafts of versions before this number can only be submitted under the version in force.</summary>
    public int MovesDraftsBelow { get; private set; }

    /// <param name="baseItem">The base that the new item follows, if any.</param>
    /// <param name="name">What it is to be called; its first version says it too.</param>
    public static ServiceItem Register(
        string catalogueId, DateTimeOffset at, ServiceItemId? baseItem = null, string name = "") => new()
        {
            Id = ServiceItemId.New(),
            CatalogueId = catalogueId,
            Name = name,
            Slug = SlugOf(catalogueId),
            CreatedAt = at,
            BaseItemId = baseItem,
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
    /// <param name="drafts">What the new version means for drafts of earlier ones.</param>
    public ServiceItemVersion? Publish(
        ServiceItemContent content, string contentHash, DraftPolicy drafts, DateTimeOffset at)
    {
        ReviewBy = ChinaTime.Day(at).AddMonths(ReviewMonths);
        Name = content.Name;
        if (contentHash == CurrentContentHash) return null;

        var version = ServiceItemVersion.Create(Id, CurrentVersionNumber + 1, content, contentHash, at);
        CurrentVersionId = version.Id;
        CurrentVersionNumber = version.Number;
        CurrentContentHash = contentHash;
        if (drafts == DraftPolicy.Ask) AsksDraftsBelow = version.Number;
        if (drafts == DraftPolicy.MustMove) MovesDraftsBelow = version.Number;
        Raise(new ServiceItemPublished(Id, version.Id, version.Number));
        return version;
    }

    /// <summary>What a draft of an earlier version has to do before it is submitted.</summary>
    public DraftPolicy PolicyFor(int draftVersion) => PolicyFor(draftVersion, AsksDraftsBelow, MovesDraftsBelow);

    /// <inheritdoc cref="PolicyFor(int)"/>
    public static DraftPolicy PolicyFor(int draftVersion, int asksBelow, int movesBelow) =>
        draftVersion < movesBelow ? DraftPolicy.MustMove : draftVersion < asksBelow ? DraftPolicy.Ask : DraftPolicy.Keep;

    /// <summary>暂停: nobody applies until it is resumed; what is under way goes on.</summary>
    public Result Suspend(string reason, DateTimeOffset at) =>
        State == ItemState.InForce ? Turn(ItemState.Suspended, reason, at) : ServiceItemErrors.StateNotAllowed;

    /// <summary>恢复.</summary>
    public Result Resume(DateTimeOffset at) =>
        State == ItemState.Suspended ? Turn(ItemState.InForce, null, at) : ServiceItemErrors.StateNotAllowed;

    /// <summary>取消: for good; what is under way goes on.</summary>
    public Result Cancel(string reason, DateTimeOffset at) =>
        State == ItemState.Cancelled ? ServiceItemErrors.StateNotAllowed : Turn(ItemState.Cancelled, reason, at);

    private Result Turn(ItemState state, string? reason, DateTimeOffset at)
    {
        if (state != ItemState.InForce && string.IsNullOrWhiteSpace(reason)) return ServiceItemErrors.StateReasonRequired;
        if (reason?.Trim().Length > MaxStateReason) return ServiceItemErrors.StateReasonTooLong;

        (State, StateReason, StateSince) = (state, reason?.Trim(), at);
        Raise(new ServiceItemStateChanged(Id, state));
        return Result.Success;
    }
}

/// <summary>事项状态.</summary>
public enum ItemState
{
    /// <summary>在用.</summary>
    InForce,

    /// <summary>暂停.</summary>
    Suspended,

    /// <summary>取消.</summary>
    Cancelled,
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

/// <summary>事项状态已变: suspended, resumed or cancelled; caches of the catalogue are stale.</summary>
public sealed record ServiceItemStateChanged(ServiceItemId ServiceItemId, ItemState State) : IDomainEvent;
