using System.Globalization;
using GovService.Domain.Conditions;
using GovService.Domain.Forms;
using GovService.UseCases.Drafts;

namespace GovService.Web.Infrastructure;

/// <summary>
/// The one reader of a posted dynamic form (decisions.md 17). It knows the names that a schema allows and reads no
/// others; whatever was posted, it answers with values that can be stored and shown again.
/// </summary>
internal static class PostedForm
{
    /// <summary>Which button was pressed.</summary>
    public const string Action = "do";

    /// <summary>The revision of the draft that the page showed.</summary>
    public const string Revision = "revision";

    /// <summary>So many values of one name are read; a list of choices is far shorter.</summary>
    private const int MaxValues = 200;

    /// <summary>What is longer is cut: already far too long for any field, and the page need not carry megabytes.</summary>
    private const int MaxLength = SaveDraft.MaxValue + 1;

    /// <summary>The name of the input that carries the files of a field.</summary>
    public static string FileName(string fieldKey) => $"file.{fieldKey}";

    /// <summary>The posted values of the form's controls. File fields are not among them: hashes are never posted.</summary>
    public static Dictionary<string, string> Read(IFormCollection form, FormSchema schema) => form
        .Select(posted => (Name: posted.Key, Field: FieldOf(schema, posted.Key), posted.Value))
        .Where(posted => posted.Field is not null)
        .ToDictionary(
            posted => posted.Name,
            posted => Value([.. posted.Value.Take(MaxValues).OfType<string>()], posted.Field!.Type),
            StringComparer.Ordinal);

    /// <summary>The posted answers to situational questions, by question key.</summary>
    public static Dictionary<string, string> ReadAnswers(IFormCollection form, IEnumerable<string> questions) => questions
        .Where(key => form.ContainsKey($"q.{key}"))
        .ToDictionary(key => key, key => Clean(form[$"q.{key}"].ToString()), StringComparer.Ordinal);

    public static int ReadRevision(IFormCollection form) =>
        int.TryParse(form[Revision], NumberStyles.None, CultureInfo.InvariantCulture, out var revision) ? revision : 0;

    private static FormField? FieldOf(FormSchema schema, string name) =>
        schema.Fields.FirstOrDefault(field => field.Type switch
        {
            FieldType.File => false,
            FieldType.Table => ControlName.RowOf(field.Key, name) is { } row
                && field.Columns.Any(column => name == ControlName.Cell(field.Key, row, column.Key)),
            FieldType.DateRange => name == ControlName.From(field.Key) || name == ControlName.To(field.Key),
            _ => name == ControlName.Field(field.Key),
        });

    /// <summary>
    /// Several choices are posted one by one, or, where the catalogue names no options, one to a line. The empty value
    /// in front of the boxes says that they were on the page: no box ticked is an answer too.
    /// </summary>
    private static string Value(IReadOnlyList<string> values, FieldType type)
    {
        if (type is not FieldType.MultiSelect) return values is [var first, ..] ? Clean(first) : "";

        string[] chosen =
        [
            .. values.SelectMany(value => Clean(value).Split('\n', StringSplitOptions.TrimEntries))
                .Where(value => value.Length > 0)
                .Take(MaxValues),
        ];
        return chosen.Length == 0 ? "" : MultiValue.Write(chosen);
    }

    /// <summary>PostgreSQL keeps no NUL; the checks refuse what stands in its place.</summary>
    private static string Clean(string value) =>
        (value.Length > MaxLength ? value[..MaxLength] : value).Replace('\0', '\uFFFD').ReplaceLineEndings("\n");
}
