using GovService.Domain.Conditions;

namespace GovService.Domain.Forms;

/// <summary>表单: the fields an item asks for, in the order of the page.</summary>
public sealed record FormSchema(ValueList<FormField> Fields)
{
    public static readonly FormSchema Empty = new([]);

    /// <summary>
    /// Checks everything in one pass, top down. A field depends on what stands before it, so there are no cycles;
    /// one that is hidden or left empty answers with nothing.
    /// </summary>
    public FormCheck Check(FormValues values, FormContext context)
    {
        Dictionary<string, string> normalised = new(StringComparer.Ordinal);
        List<Error> errors = [];
        List<FormField> visible = [];

        var answers = context.Situation;
        foreach (var field in Fields)
        {
            if (!IsVisible(field, answers))
            {
                answers = answers.With(field.Key, "");
                continue;
            }

            var check = FieldRules.Of(field.Type).Check(field, values, context);
            foreach (var (name, value) in check.Normalised) normalised[name] = value;
            errors.AddRange(check.Errors);
            visible.Add(field);
            answers = answers.With(field.Key, check.Answer);
        }

        return new FormCheck(normalised, errors, visible);
    }

    /// <summary>What is still Unknown stays hidden until the answer it waits for is there.</summary>
    private static bool IsVisible(FormField field, Answers answers) =>
        field.VisibleWhen is null || field.VisibleWhen.Evaluate(answers) is Verdict.True;
}
