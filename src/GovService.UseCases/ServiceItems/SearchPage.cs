using GovService.Domain.Calendars;
using GovService.Domain.ServiceItems;

namespace GovService.UseCases.ServiceItems;

/// <summary>搜索结果.</summary>
/// <param name="Total">Of a text at most as many as are ranked.</param>
/// <param name="IsCapped">Whether there are more than are ranked: only the nearest are listed.</param>
/// <param name="Expanded">The official names that everyday words in the text were taken for.</param>
/// <param name="Suggestions">What to try instead; only when nothing was found.</param>
public sealed record SearchPage(
    int Total,
    bool IsCapped,
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
