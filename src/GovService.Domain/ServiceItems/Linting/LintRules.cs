using System.Collections.Frozen;

namespace GovService.Domain.ServiceItems.Linting;

/// <summary>
/// 校核规则表: every rule with its weight. An error is what the law or the standard forbids, or what cannot work; a
/// warning is what may be right once somebody has written down why.
/// </summary>
public static class LintRules
{
    /// <summary>Taxes are paid online without being a fee; a step may be called otherwise; and so on: a reason settles it.</summary>
    private static readonly FrozenSet<LintRule> Warnings = FrozenSet.Create(
        LintRule.PromisePerhapsBeyondLaw,
        LintRule.StepsPerhapsBeyondPromise,
        LintRule.LegalLimitWithoutBasis,
        LintRule.AudienceWithoutTopic,
        LintRule.PaymentWithoutCharge,
        LintRule.LegalBasisIncomplete,
        LintRule.LegalTextUnverified,
        LintRule.LicenceStageMissing,
        LintRule.SourcesOutOfOrder,
        LintRule.SourceWithoutFallback,
        LintRule.RequirementProvisional,
        LintRule.ConditionalWithoutCondition,
        LintRule.MaterialTooGeneral,
        LintRule.QuestionDerived,
        LintRule.OptionsMissing,
        LintRule.DataElementDuplicated);

    public static IReadOnlyList<LintRule> All { get; } = Enum.GetValues<LintRule>();

    public static LintSeverity SeverityOf(LintRule rule) =>
        Warnings.Contains(rule) ? LintSeverity.Warning : LintSeverity.Error;
}
