namespace GovService.UseCases.ServiceItems.Facets;

/// <summary>筛选的种类: each at most once in a list; different ones narrow together.</summary>
public enum FacetKind
{
    /// <summary>服务对象.</summary>
    Audience,

    /// <summary>主题分类, while an audience is chosen.</summary>
    Theme,

    /// <summary>人生阶段.</summary>
    Stage,

    /// <summary>部门.</summary>
    Department,

    /// <summary>行使层级.</summary>
    Level,

    /// <summary>可网办.</summary>
    Online,

    /// <summary>免提交.</summary>
    WithoutHandingIn,

    /// <summary>通办.</summary>
    CrossRegion,
}

/// <summary>What a list can be narrowed by in one way.</summary>
/// <param name="Choices">Those that would leave something, and the one that is chosen.</param>
public sealed record FacetGroup(FacetKind Kind, IReadOnlyList<FacetChoice> Choices)
{
    public FacetChoice? Chosen => Choices.FirstOrDefault(c => c.IsChosen);
}

/// <summary>One of them.</summary>
/// <param name="Value">As addresses say it; empty where there is only yes.</param>
/// <param name="Name">As the catalogue says it; null where only a page can.</param>
/// <param name="Items">How many items would be left; null where counting them would cost a search.</param>
public sealed record FacetChoice(string Value, string? Name, int? Items, bool IsChosen);
