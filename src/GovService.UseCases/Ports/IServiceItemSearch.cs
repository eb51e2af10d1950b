using GovService.Domain.Calendars;
using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;
using GovService.UseCases.ServiceItems;

namespace GovService.UseCases.Ports;

/// <summary>Finds published service items (事项搜索) by everyday words, official names, pinyin and initials, best first.</summary>
public interface IServiceItemSearch
{
    /// <summary>One page of what was found; without a text, everything that passes the filters, by name.</summary>
    Task<SearchPage> SearchAsync(ServiceItemSearchRequest request, CancellationToken ct);
}

/// <summary>What to look for. Anything may be typed as text; a page before the first is the first.</summary>
/// <param name="Theme">主题分类, as <see cref="ServiceItemTheme"/> spells it.</param>
/// <param name="LifeStage">人生阶段: a key under which the home page groups items.</param>
public sealed record ServiceItemSearchRequest(
    string? Text = null,
    Audience? Audience = null,
    string? Theme = null,
    string? LifeStage = null,
    DepartmentId? Department = null,
    int Page = 1,
    int PageSize = 20);

/// <summary>搜索结果.</summary>
/// <param name="Expanded">The official names that everyday words in the text were taken for.</param>
/// <param name="Suggestions">What to try instead; only when nothing was found.</param>
public sealed record SearchPage(
    int Total,
    int Page,
    IReadOnlyList<FoundItem> Items,
    IReadOnlyList<string> Expanded,
    IReadOnlyList<string> Suggestions);

/// <summary>A service item in a list of results.</summary>
public sealed record FoundItem(
    ServiceItemId Id, ServiceItemVersionId VersionId, string Code, string Slug, bool IsOnline, ServiceItemSummary Summary);

/// <summary>事项摘要: what a result says of an item before its guide is opened.</summary>
public sealed record ServiceItemSummary(
    string Name,
    string DepartmentName,
    TimeLimit PromisedLimit,
    int VisitCount,
    int MaterialsToHandIn,
    bool IsCharged,
    string ResultName);
