using GovService.Domain.Conditions;
using GovService.Domain.ServiceItems;
using GovService.UseCases.ServiceItems.Facets;

namespace GovService.UseCases.ServiceItems;

/// <summary>索引项: what the search index keeps of a published version.</summary>
/// <param name="Facets">As <see cref="ItemFacets"/> spells them.</param>
public sealed record SearchIndexEntry(
    ServiceItemId Id,
    ServiceItemVersionId VersionId,
    string Code,
    string CatalogueId,
    string Slug,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Keywords,
    IReadOnlyList<string> Facets,
    bool IsOnline,
    ServiceItemSummary Summary)
{
    /// <summary>What a version says that it can be found by: result and materials, topics and life stages by name.</summary>
    /// <param name="themeNames">The topics by name; the content holds codes.</param>
    /// <param name="lifeStages">The groups of the home page that show the item.</param>
    public static SearchIndexEntry Of(
        ServiceItem item,
        ServiceItemVersion version,
        string departmentName,
        IReadOnlyList<string> themeNames,
        IReadOnlyList<string> lifeStages)
    {
        ArgumentNullException.ThrowIfNull(item);
        ArgumentNullException.ThrowIfNull(version);
        var content = version.Content;
        var summary = SummaryOf(content, departmentName);
        return new(
            item.Id,
            version.Id,
            item.Code,
            item.CatalogueId,
            item.Slug,
            content.Aliases,
            [content.Result.Name, .. themeNames, .. content.Materials.Select(m => m.Name)],
            [.. ItemFacets.Of(item.DepartmentId, content, summary, lifeStages)],
            content.IsOnline,
            summary);
    }

    private static ServiceItemSummary SummaryOf(ServiceItemContent content, string departmentName) => new(
        content.Name,
        departmentName,
        content.PromisedLimit.Limit,
        content.VisitCount,
        MaterialChecklist.For(content, Answers.None).Count(m => m.IsMandatory && m.Material.NeedsUpload),
        content.Fee.Charged,
        content.Result.Name);
}
