using GovService.Domain.Forms;

namespace GovService.Web.Components.Forms.Schema;

/// <summary>A long form in parts: first what the state's records fill in, then what only the applicant knows.</summary>
/// <param name="Title">Null for a form that is short enough to be one part.</param>
internal sealed record FormSection(string? Title, IReadOnlyList<FormField> Fields);

internal static class FormSections
{
    private const int LongForm = 8;

    public static IReadOnlyList<FormSection> Of(IReadOnlyList<FormField> fields)
    {
        var filledIn = fields.TakeWhile(field => field.PrefillFrom is not null && field.Type is not FieldType.Table).ToList();
        if (fields.Count <= LongForm || filledIn.Count is 0 || filledIn.Count == fields.Count) return [new(null, fields)];

        return [new("Applicant", filledIn), new("Content", [.. fields.Skip(filledIn.Count)])];
    }
}
