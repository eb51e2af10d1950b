using GovService.Domain.ServiceItems.Linting;
using GovService.UseCases.ServiceItems.Linting;
using GovService.Web.Components.Applications;
using GovService.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GovService.Web.Components.ServiceItems;

/// <summary>
/// 校核用语: what a finding says, why the rule is there, and what to do. Sentences name their arguments:
/// <c>承诺 {promised} 超过法定 {legal}</c>.
/// </summary>
internal sealed class LintSentences(
    IStringLocalizer<LintText> lint, IStringLocalizer<CitizenText> text, IStringLocalizer<Terms> terms)
{
    public string Title(LintRule rule) => lint[rule.ToString()];

    /// <summary>Why, with the law or standard it comes from.</summary>
    public string Why(LintRule rule) => lint[$"{rule}.Why"];

    public string ToDo(LintRule rule) => lint[$"{rule}.Do"];

    public string Of(LintFinding finding)
    {
        string sentence = lint[$"{finding.Rule}.Says"];
        foreach (var argument in finding.Arguments)
            sentence = sentence.Replace($"{{{argument.Name}}}", Spelt(finding.Rule, argument), StringComparison.Ordinal);
        return sentence;
    }

    public string Mark(LintFinding finding) => terms.Of(finding.Severity);

    public string Heading(LintedItem item) => lint["Table.Item", item.CatalogueId, item.Name, item.VersionNumber];

    public string Sum(int items, int errors, int warnings) => lint["Table.Sum", items, errors, warnings];

    private string Spelt(LintRule rule, LintArgument argument) => argument switch
    {
        { Limits.Count: > 0 } => string.Join('、', argument.Limits.Select(limit => LimitWords.Of(limit, text))),
        { Name: "method" } when rule == LintRule.DeliveryWithoutChannel => terms[$"{nameof(Domain.ServiceItems.DeliveryMethod)}.{argument.Value}"],
        _ => argument.Value,
    };
}
