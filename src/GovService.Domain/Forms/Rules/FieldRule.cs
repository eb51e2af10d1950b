namespace GovService.Domain.Forms.Rules;

/// <summary>How one type of field is brought into its stored form and checked. No input makes it throw.</summary>
public abstract class FieldRule
{
    /// <summary>The name of the normaliser, for the approved table.</summary>
    public abstract string NormaliserName { get; }

    public abstract FieldCheck Check(FormField field, FormValues values, FormContext context);
}

/// <summary>What came of checking one field.</summary>
/// <param name="Normalised">Control name and value; empty values are left out.</param>
/// <param name="Answer">What conditions see of this field; empty when it was left empty.</param>
public sealed record FieldCheck(
    IReadOnlyList<KeyValuePair<string, string>> Normalised,
    IReadOnlyList<Error> Errors,
    string Answer);
