using GovService.UseCases.ServiceItems.Facets;
using GovService.Web.Infrastructure;
using GovService.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GovService.Web.Components.ServiceItems;

/// <summary>筛选项 in words.</summary>
internal readonly record struct FacetWords(IStringLocalizer<CitizenText> Text)
{
    /// <summary>The catalogue's own name, or ours for what only we call by one.</summary>
    public string Of(FacetKind kind, FacetChoice choice) =>
        choice.Name ?? (kind == FacetKind.Audience
            ? Text["Filters.Audience." + FacetLinks.ValueOf(kind, choice)]
            : Text["Facet." + kind]);

    /// <summary>With how many items would be left, where that is known.</summary>
    public string Counted(FacetKind kind, FacetChoice choice) =>
        choice.Items is { } items ? Text["Filters.Count", Of(kind, choice), items] : Of(kind, choice);
}
