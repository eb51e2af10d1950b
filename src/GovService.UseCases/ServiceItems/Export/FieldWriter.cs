using System.Text.Json;
using GovService.Domain.Forms;
using GovService.UseCases.ServiceItems.Import;

namespace GovService.UseCases.ServiceItems.Export;

/// <summary>Writes a form field as <see cref="FieldReader"/> reads it.</summary>
internal static class FieldWriter
{
    public static void Write(Utf8JsonWriter json, FormField field)
    {
        json.Text("key", field.Key);
        json.Text("label", field.Label);
        json.Text("type", FieldTypeNames.Of(field.Type));
        json.WriteBoolean("required", field.Required);
        json.Texts("options", field.Options);
        json.List("columns", field.Columns, Column, evenIfEmpty: field.Type == FieldType.Table);
        json.Text("prefillFrom", field.PrefillFrom?.ToString());
        if (field.ElementId is { } element) json.Text("elementId", element);
        else json.WriteNull("elementId");
        if (field.VisibleWhen is { } condition) json.Condition("visibleWhen", condition);
        json.Text("hint", field.Hint);
        if (field.MaxLength is { } length) json.WriteNumber("maxLength", length);
    }

    private static void Column(Utf8JsonWriter json, TableColumn column)
    {
        json.Text("key", column.Key);
        json.Text("label", column.Label);
        json.Text("type", FieldTypeNames.Of(column.Type));
        json.WriteBoolean("required", column.Required);
    }
}
