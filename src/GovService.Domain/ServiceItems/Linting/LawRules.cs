namespace GovService.Domain.ServiceItems.Linting;

/// <summary>依据与环节: on what the item stands, and what a licence has to offer.</summary>
internal static class LawRules
{
    private const int FewestSteps = 5; // 受理, 审核, 决定, 办结, 送达

    public static void Check(ServiceItemContent content, LintContext context, Findings found)
    {
        LegalBases(content, found);
        if (content.DecisionKind == DecisionKind.Licence) Licence(content, context.Words, found);
        if (!context.CertificateTypes.ContainsKey(content.Result.CertificateTypeId))
            found.Add(LintRule.ResultTypeUnknown, Elements.Of("result") / "certificateTypeId", ("type", content.Result.CertificateTypeId));
    }

    private static void LegalBases(ServiceItemContent content, Findings found)
    {
        if (content.LegalBases.Count == 0) found.Add(LintRule.LegalBasisMissing, Elements.Of("legalBases"));
        foreach (var basis in content.LegalBases)
        {
            var element = Elements.Of(basis);
            if (string.IsNullOrWhiteSpace(basis.Article)) found.Add(LintRule.LegalBasisIncomplete, element / "article", ("law", basis.Law));
            if (!basis.VerifiedText) found.Add(LintRule.LegalTextUnverified, element / "verifiedText", ("law", basis.Law));
        }
    }

    private static void Licence(ServiceItemContent content, LintWords words, Findings found)
    {
        var steps = Elements.Of("steps");
        if (content.Steps.Count < FewestSteps) found.Add(LintRule.LicenceStepsFew, steps, ("count", content.Steps.Count));
        if (content.Faqs.Count == 0) found.Add(LintRule.LicenceWithoutFaq, Elements.Of("faqs"));

        List<string> missing =
        [
            .. words.LicenceStages.Where(stage => !content.Steps.Any(step => stage.Covers(step.Name))).Select(stage => stage.Name),
        ];
        if (missing.Count > 0) found.Add(LintRule.LicenceStageMissing, steps, ("stages", missing));
    }
}
