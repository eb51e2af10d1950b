namespace GovService.Domain.ServiceItems.Linting;

/// <summary>
/// 材料名称: no catch-alls (兜底条款). What asks to prove income or expenses in general is answered with the
/// papers it can be split into.
/// </summary>
internal static class MaterialNameRules
{
    public static void Check(ServiceItemContent content, LintContext context, Findings found)
    {
        foreach (var material in content.Materials)
        {
            var element = Elements.Of(material) / "name";
            var split = context.Words.SplitOf(material.Name);
            if (context.Words.IsVague(material.Name))
                found.Add(LintRule.MaterialVague, element, ("material", material.Name), ("split", split));
            else if (context.Words.IsGeneral(material.Name))
                found.Add(LintRule.MaterialTooGeneral, element, ("material", material.Name), ("split", split));
        }
    }
}
