using GovService.Domain.ServiceItems.Changes;

namespace GovService.Domain.ServiceItems.Linting;

/// <summary>要件规则: nothing is asked for twice, and nothing that the state has proved already (在线政务服务若干规定).</summary>
internal static class RequirementRules
{
    private const string IssuedByGovernment = "20"; // code set materialSource: 政府部门核发
    private const char Provisional = '~';
    private const char Holder = '@';

    public static void Check(ServiceItemContent content, LintContext context, Findings found)
    {
        HashSet<string> asked = new(StringComparer.Ordinal);
        foreach (var material in content.Materials)
        {
            var element = Elements.Of(material);
            if (!asked.Add(material.RequirementId))
                found.Add(LintRule.RequirementDuplicated, element / "requirementId", ("material", material.Name));
            if (material.RequirementId.StartsWith(Provisional))
                found.Add(LintRule.RequirementProvisional, element / "requirementId", ("requirement", material.RequirementId));
            if (material is { Necessity: Necessity.Conditional, AppliesWhen: null } && string.IsNullOrWhiteSpace(material.AppliesWhenText))
                found.Add(LintRule.ConditionalWithoutCondition, element / "appliesWhen", ("material", material.Name));
            Paper(material, element, context, found);
        }
    }

    private static void Paper(Material material, ElementPath element, LintContext context, Findings found)
    {
        if (!string.IsNullOrWhiteSpace(material.NoExemptionReason)) return;

        if (material.NeedsUpload && ProvedBy(material, context) is { } certificate)
            found.Add(LintRule.CertificateAskedAsPaper, element / "sources", ("material", material.Name), ("certificate", certificate));
        else if (material is { SourceChannel: IssuedByGovernment, IsExempt: false })
            found.Add(LintRule.GovernmentPaperWithoutExemption, element / "noExemptionReason", ("material", material.Name));
    }

    /// <summary>The certificate that the requirement names, or whose name the material bears.</summary>
    private static string? ProvedBy(Material material, LintContext context)
    {
        var requirement = material.RequirementId.TrimStart(Provisional).Split(Holder)[0];
        return context.CertificateTypes.GetValueOrDefault(requirement)
            ?? context.CertificateTypes.Values.FirstOrDefault(name => name == material.Name);
    }
}
