using System.Text.Json;
using GovService.Domain.Forms;
using GovService.TestKit;

namespace GovService.Web.Tests.Applying;

/// <summary>The forms of the shipped catalogue, as far as the file says them.</summary>
internal static class CatalogueForms
{
    /// <summary>The longest form that holds a table.</summary>
    public static FormSchema Longest()
    {
        using var file = JsonDocument.Parse(File.ReadAllBytes(RepositoryPaths.Of("content", "catalog.json")));
        return file.RootElement.GetProperty("items").EnumerateArray()
            .Select(item => new FormSchema([.. item.GetProperty("formFields").EnumerateArray().Select(FieldOf)]))
            .Where(schema => schema.Fields.Any(field => field.Type is FieldType.Table))
            .MaxBy(schema => schema.Fields.Count)!;
    }

    private static FormField FieldOf(JsonElement field) => new(
        field.GetProperty("key").GetString()!,
        field.GetProperty("label").GetString()!,
        FieldTypeNames.Find(field.GetProperty("type").GetString()!)!.Value,
        field.GetProperty("required").GetBoolean())
    {
        Options = field.TryGetProperty("options", out var options) ? [.. options.EnumerateArray().Select(o => o.GetString()!)] : [],
        Columns = field.GetProperty("type").GetString() is "table" ? AnItem.OfType(FieldType.Table).Columns : [],
    };
}
