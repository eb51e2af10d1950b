namespace GovService.Domain.ServiceItems.Linting;

/// <summary>材料来源: each material can be met, by what exists, in the fixed order, and never only by a machine.</summary>
internal static class SourceRules
{
    public static void Check(ServiceItemContent content, LintContext context, Findings found)
    {
        var fields = content.Form.Fields.Select(f => f.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var material in content.Materials)
        {
            var element = Elements.Of(material) / "sources";
            if (material.Sources.Count == 0) found.Add(LintRule.MaterialWithoutSource, element, ("material", material.Name));
            foreach (var source in material.Sources.Where(s => !Exists(s, context, fields)))
                found.Add(LintRule.SourceReferenceUnknown, Elements.Of(material, source), ("reference", source.Reference));

            Order(material, found);
            if (material.IsExempt && material.Sources.All(s => s.IsAutomatic))
                found.Add(LintRule.SourceWithoutFallback, element, ("material", material.Name));
        }
    }

    /// <summary>The kinds are declared in the order in which they are tried.</summary>
    private static void Order(Material material, Findings found)
    {
        for (var i = 1; i < material.Sources.Count; i++)
        {
            if (material.Sources[i].Kind >= material.Sources[i - 1].Kind) continue;
            found.Add(LintRule.SourcesOutOfOrder, Elements.Of(material, material.Sources[i]), ("material", material.Name));
            return;
        }
    }

    private static bool Exists(MaterialSource source, LintContext context, HashSet<string> fields) => source.Kind switch
    {
        MaterialSourceKind.ElectronicCertificate => context.CertificateTypes.ContainsKey(source.Reference),
        MaterialSourceKind.DataQuery => context.DataResources.ContainsKey(source.Reference),
        MaterialSourceKind.FormField => fields.Contains(source.Reference),
        MaterialSourceKind.GeneratedForm or MaterialSourceKind.SignedStatement
            or MaterialSourceKind.Commitment or MaterialSourceKind.Upload => true,
    };
}
