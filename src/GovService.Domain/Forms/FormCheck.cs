namespace GovService.Domain.Forms;

/// <summary>
/// What came of checking a form. Normalised holds every visible value, also those with errors, and is always fit to be
/// stored; empty values and those of hidden fields are not in it.
/// </summary>
public sealed record FormCheck(
    IReadOnlyDictionary<string, string> Normalised,
    IReadOnlyList<Error> Errors,
    IReadOnlyList<FormField> Visible)
{
    public bool Succeeded => Errors.Count == 0;
}
