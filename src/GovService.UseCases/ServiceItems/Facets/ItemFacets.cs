using GovService.Domain.Departments;
using GovService.Domain.ServiceItems;

namespace GovService.UseCases.ServiceItems.Facets;

/// <summary>筛选项: what an item is counted and narrowed by, each as one word that the index and the counts share.</summary>
public static class ItemFacets
{
    /// <summary>可网办.</summary>
    public const string Online = "online";

    /// <summary>零跑动: visits to an office: none.</summary>
    public const string WithoutVisit = "without-visit";

    /// <summary>免提交: no mandatory material that only the applicant can bring.</summary>
    public const string WithoutHandingIn = "without-handing-in";

    /// <summary>通办: also outside its own county, across whatever border (跨县, 跨市, 跨省, 全国).</summary>
    public const string CrossRegion = "cross-region";

    /// <summary>自助终端.</summary>
    public const string Terminal = "terminal";

    /// <summary>即办件, or 秒批: decided on the spot, by one person or by rules.</summary>
    public const string Instant = "instant";

    private const string NoCrossRegion = "0"; // code set crossRegionScope: 未实现

    public static string OfAudience(Audience audience) => $"audience:{audience}";

    /// <param name="code">Of the audience's own code set.</param>
    public static string OfTheme(Audience audience, string code) => $"theme:{ServiceItemTheme.Of(audience, code)}";

    public static string OfStage(string key) => $"stage:{key}";

    public static string OfDepartment(DepartmentId id) => $"department:{id.Value:N}";

    /// <summary>行使层级, by its code.</summary>
    public static string OfLevel(string code) => $"level:{code}";

    /// <summary>All that a version says.</summary>
    /// <param name="summary">What a result shows of it.</param>
    /// <param name="lifeStages">Keys of the groups of the home page that show the item.</param>
    internal static IEnumerable<string> Of(
        DepartmentId department, ServiceItemContent content, ServiceItemSummary summary, IReadOnlyList<string> lifeStages) =>
    [
        .. Enum.GetValues<Audience>().Where(content.Serves).Select(OfAudience),
        .. ServiceItemTheme.Of(content).Select(theme => $"theme:{theme}"),
        .. lifeStages.Select(OfStage),
        OfDepartment(department),
        OfLevel(content.AuthorityLevel),
        .. MarksOf(content, summary),
    ];

    private static IEnumerable<string> MarksOf(ServiceItemContent content, ServiceItemSummary summary)
    {
        if (content.IsOnline) yield return Online;
        if (summary.VisitCount == 0) yield return WithoutVisit;
        if (summary.MaterialsToHandIn == 0) yield return WithoutHandingIn;
        if (content.CrossRegionScope != NoCrossRegion) yield return CrossRegion;
        if (content.Channels.SelfServiceTerminal) yield return Terminal;
        if (content.ProcessingType == ProcessingType.OnTheSpot || content.AutomaticApproval is { Eligible: true }) yield return Instant;
    }
}
