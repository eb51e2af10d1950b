using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;

namespace GovService.Web.Components.Catalog.Conditions;

/// <summary>What kind of answer a condition asks about; it decides which tests make sense.</summary>
public enum AnswerKind
{
    YesNo,
    Choice,
    Number,
    Words,
}

/// <summary>条件的主语: a question or a field that a condition can ask about.</summary>
/// <param name="Options">What can be answered; "true" and "false" for yes and no, empty for numbers and words.</param>
public sealed record ConditionSubject(string Key, string Text, AnswerKind Kind, IReadOnlyList<string> Options)
{
    /// <param name="before">A field: it may ask about situations and about the fields before it; null: about everything.</param>
    public static IReadOnlyList<ConditionSubject> Of(ServiceItemContent content, FormField? before = null) =>
    [
        .. content.Questions.Select(Of),
        .. content.Form.Fields.TakeWhile(field => field.Key != before?.Key).Select(Of),
    ];

    private static ConditionSubject Of(SituationQuestion question) => question.IsYesNo
        ? new(question.Key, question.Text, AnswerKind.YesNo, ["true", "false"])
        : new(question.Key, question.Text, AnswerKind.Choice, question.Options);

    private static ConditionSubject Of(FormField field) => field.Type switch
    {
        FieldType.YesNo => new(field.Key, field.Label, AnswerKind.YesNo, ["true", "false"]),
        FieldType.Select or FieldType.MultiSelect when field.Options.Count > 0 =>
            new(field.Key, field.Label, AnswerKind.Choice, field.Options),
        FieldType.Number or FieldType.Money => new(field.Key, field.Label, AnswerKind.Number, []),
        _ => new(field.Key, field.Label, AnswerKind.Words, []),
    };
}
