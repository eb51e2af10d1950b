namespace GovService.Domain.ServiceItems.Linting;

/// <summary>
/// 事项校核: proves what can be proved about an item's content (reference 1.4). Pure, and linear in the size of the
/// content: an editor runs it on every autosave.
/// </summary>
public static class ItemLinter
{
    private static readonly IReadOnlyList<Action<ServiceItemContent, LintContext, Findings>> Groups =
    [
        LimitRules.Check,
        FlagRules.Check,
        FeeRules.Check,
        LawRules.Check,
        SourceRules.Check,
        RequirementRules.Check,
        MaterialNameRules.Check,
        IdentifierRules.Check,
        ConditionRules.Check,
        VisibilityRules.Check,
        FieldRules.Check,
        TextRules.Check,
        CodeRules.Check,
    ];

    public static IReadOnlyList<LintFinding> Check(ServiceItemContent content, LintContext context)
    {
        Findings found = new();
        foreach (var check in Groups) check(content, context, found);
        return found.All;
    }
}
