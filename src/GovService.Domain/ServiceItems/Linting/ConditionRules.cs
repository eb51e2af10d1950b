using GovService.Domain.Conditions;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems.Changes;

namespace GovService.Domain.ServiceItems.Linting;

/// <summary>
/// 条件规则: a condition asks about what exists, and can hold. A material's condition may ask about situations; a field's
/// about situations and fields.
/// </summary>
internal static class ConditionRules
{
    public static void Check(ServiceItemContent content, LintContext context, Findings found)
    {
        Askable askable = new(content);
        HashSet<string> used = new(StringComparer.Ordinal);
        foreach (var material in content.Materials)
        {
            if (material.AppliesWhen is { } condition)
                Check(condition, Elements.Of(material) / "appliesWhen", LintRule.ConditionNeverTrue, askable, mayAskFields: false, used, found);
        }

        foreach (var field in content.Form.Fields)
        {
            var never = field.Required ? LintRule.RequiredFieldNeverShown : LintRule.ConditionNeverTrue;
            if (field.VisibleWhen is { } condition)
                Check(condition, Elements.Of(field) / "visibleWhen", never, askable, mayAskFields: true, used, found);
        }

        foreach (var question in content.Questions)
        {
            if (!used.Contains(question.Key)) found.Add(LintRule.QuestionUnused, Elements.Of(question), ("question", question.Text));
            if (question.IsDerived) found.Add(LintRule.QuestionDerived, Elements.Of(question), ("question", question.Text));
        }
    }

    private static void Check(
        Condition condition, ElementPath element, LintRule never, Askable askable, bool mayAskFields, HashSet<string> used, Findings found)
    {
        var isSound = true;
        var mentioned = Mentions.In(condition);
        Dictionary<string, IReadOnlyList<string>?> answers = new(StringComparer.Ordinal);
        foreach (var (key, mentions) in mentioned)
        {
            used.Add(key);
            var question = askable.Questions.GetValueOrDefault(key);
            var field = mayAskFields && question is null ? askable.Fields.GetValueOrDefault(key) : null;
            if (question is null && field is null)
            {
                isSound = false;
                found.Add(LintRule.ConditionKeyUnknown, element, ("key", key));
                continue;
            }

            foreach (var value in mentions.Values.Where(value => !IsAnswer(value, question, field)))
            {
                isSound = false;
                found.Add(LintRule.ConditionValueUnknown, element, ("key", key), ("value", value));
            }

            answers[key] = question is not null ? PossibleAnswers.Of(question, mentions) : PossibleAnswers.Of(field!, mentions);
        }

        if (isSound && !Satisfiability.CanBeTrue(condition, answers)) found.Add(never, element);
    }

    private static bool IsAnswer(string value, SituationQuestion? question, FormField? field) => (question, field) switch
    {
        ({ } asked, _) => asked.Accepts(value),
        (_, { Type: FieldType.YesNo }) => value is "true" or "false",
        (_, { Type: FieldType.Select or FieldType.MultiSelect, Options: { Count: > 0 } options }) =>
            options.Contains(value, StringComparer.Ordinal),
        _ => true,
    };

    /// <summary>Of two with the same key the first is asked; that there are two is a finding of its own.</summary>
    private sealed class Askable(ServiceItemContent content)
    {
        public IReadOnlyDictionary<string, SituationQuestion> Questions { get; } =
            content.Questions.DistinctBy(q => q.Key, StringComparer.Ordinal).ToDictionary(q => q.Key, StringComparer.Ordinal);

        public IReadOnlyDictionary<string, FormField> Fields { get; } =
            content.Form.Fields.DistinctBy(f => f.Key, StringComparer.Ordinal).ToDictionary(f => f.Key, StringComparer.Ordinal);
    }
}
