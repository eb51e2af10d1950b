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
