using GovService.Domain.ServiceItems.Changes;

namespace GovService.Domain.ServiceItems.Linting;

/// <summary>代码规则: every coded element holds a code of its set (GB/T 39046).</summary>
internal static class CodeRules
{
    public static void Check(ServiceItemContent content, LintContext context, Findings found)
    {
        Code("itemType", content.ItemType, Elements.Of("itemType"));
        Code("authorityLevel", content.AuthorityLevel, Elements.Of("authorityLevel"));
        Code("crossRegionScope", content.CrossRegionScope, Elements.Of("crossRegionScope"));
        Code("resultType", content.Result.ResultType, Elements.Of("result") / "resultType");
        Codes("crossRegionMode", content.CrossRegionModes, Elements.Of("crossRegionModes"));
        Codes("serviceObject", content.ServiceObjects, Elements.Of("serviceObjects"));
        Codes("naturalTheme", content.PersonTopics, Elements.Of("personTopics"));
        Codes("legalTheme", content.LegalTopics, Elements.Of("legalTopics"));
        Codes("onlineDepth", content.OnlineDepth, Elements.Of("onlineDepth"));
        foreach (var procedure in content.SpecialProcedures)
            Code("specialProcedureType", procedure.Type, Elements.Of(procedure) / "type");
        foreach (var material in content.Materials)
        {
            Code("materialKind", material.Kind, Elements.Of(material) / "kind");
            Code("materialForm", material.Form, Elements.Of(material) / "form");
            Code("materialSource", material.SourceChannel, Elements.Of(material) / "sourceChannel");
        }

        void Codes(string set, IReadOnlyList<string> codes, ElementPath list)
        {
            foreach (var code in codes) Code(set, code, Elements.Of(list, code));
        }

        void Code(string set, string code, ElementPath element)
        {
            if (context.CodeSets.TryGetValue(set, out var known) && !known.Contains(code))
                found.Add(LintRule.CodeUnknown, element, ("code", code), ("set", set));
        }
    }
}
