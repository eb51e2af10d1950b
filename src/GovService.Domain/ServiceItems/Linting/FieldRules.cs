using GovService.Domain.Forms;
using GovService.Domain.ServiceItems.Changes;

namespace GovService.Domain.ServiceItems.Linting;

/// <summary>字段规则: choices have their options, each once; prefills exist; nothing is asked twice.</summary>
internal static class FieldRules
{
    public static void Check(ServiceItemContent content, LintContext context, Findings found)
    {
        foreach (var question in content.Questions) Options(question.Options, Elements.Of(question), found);

        HashSet<string> elements = new(StringComparer.Ordinal);
        foreach (var field in content.Form.Fields)
        {
            var element = Elements.Of(field);
            Options(field.Options, element, found);
            if (field is { Type: FieldType.Select or FieldType.MultiSelect, Options.Count: 0 })
                found.Add(LintRule.OptionsMissing, element / "options", ("field", field.Label));
            if (field.PrefillFrom is { Kind: PrefillKind.Certificate } source && !context.CertificateTypes.ContainsKey(source.CertificateType))
                found.Add(LintRule.PrefillUnknown, element / "prefillFrom", ("type", source.CertificateType));
            if (field.ElementId is { } id && !elements.Add(id))
                found.Add(LintRule.DataElementDuplicated, element / "elementId", ("field", field.Label), ("element", id));
        }
    }

    private static void Options(IReadOnlyList<string> options, ElementPath element, Findings found)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var option in options.Where(option => !seen.Add(option)))
            found.Add(LintRule.OptionDuplicated, Elements.Of(element / "options", option), ("option", option));
    }
}
