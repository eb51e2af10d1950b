namespace GovService.Domain.ServiceItems.Linting;

/// <summary>What the rules need to know of the catalogue around an item.</summary>
/// <param name="CertificateTypes">证照类型: names by id.</param>
/// <param name="DataResources">数据资源: names by id.</param>
/// <param name="CodeSets">代码集: the codes of each set; a set that is not there is not judged by.</param>
public sealed record LintContext(
    IReadOnlyDictionary<string, string> CertificateTypes,
    IReadOnlyDictionary<string, string> DataResources,
    IReadOnlyDictionary<string, IReadOnlySet<string>> CodeSets)
{
    /// <summary>The words by which vague names and the stages of a licence are known.</summary>
    public LintWords Words { get; init; } = LintWords.Shipped;
}
