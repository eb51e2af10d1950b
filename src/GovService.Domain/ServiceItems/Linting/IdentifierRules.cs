using GovService.Domain.ServiceItems.Changes;

namespace GovService.Domain.ServiceItems.Linting;

/// <summary>标识规则: what drafts, corrections and conditions refer to by its id has one, and only one.</summary>
internal static class IdentifierRules
{
    private const int MaxLength = 100;
    private const int BasicCodeLength = 12;

    public static void Check(ServiceItemContent content, LintContext context, Findings found)
    {
        var (materials, questions, fields) = (Elements.Of("materials"), Elements.Of("questions"), Elements.Of("form") / "fields");
        Ids(materials, content.Materials.Select(m => m.Id), found);
        Ids(questions, content.Questions.Select(q => q.Key), found);
        Ids(fields, content.Form.Fields.Select(f => f.Key), found);
        foreach (var field in content.Form.Fields) Ids(Elements.Of(field) / "columns", field.Columns.Select(c => c.Key), found);

        if (content.BasicCode.Length != BasicCodeLength || !content.BasicCode.All(char.IsAsciiDigit))
            found.Add(LintRule.IdMalformed, Elements.Of("basicCode"), ("id", content.BasicCode));

        var asked = content.Questions.Select(q => q.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var field in content.Form.Fields.Where(f => asked.Contains(f.Key)))
            found.Add(LintRule.KeyAmbiguous, Elements.Of(field), ("key", field.Key));
    }

    private static void Ids(ElementPath list, IEnumerable<string> ids, Findings found)
    {
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (var id in ids)
        {
            if (!IsWellFormed(id)) found.Add(LintRule.IdMalformed, Elements.Of(list, id), ("id", id));
            if (!seen.Add(id)) found.Add(LintRule.IdDuplicated, Elements.Of(list, id), ("id", id));
        }
    }

    /// <summary>Letters, digits and _: an id stands in addresses, control names and conditions.</summary>
    private static bool IsWellFormed(string id) =>
        id.Length is > 0 and <= MaxLength
        && char.IsAsciiLetterOrDigit(id[0])
        && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
