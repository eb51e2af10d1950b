using System.Text.Json;
using GovService.Domain.ServiceItems;
using GovService.UseCases.ServiceItems.Import;

namespace GovService.UseCases.ServiceItems.Export;

/// <summary>Writes a material as <see cref="MaterialReader"/> reads it.</summary>
internal static class MaterialWriter
{
    public static void Write(Utf8JsonWriter json, Material material)
    {
        json.Text("id", material.Id);
        json.Text("requirementId", material.RequirementId);
        json.Text("name", material.Name);
        json.Text("necessity", ItemWriter.Number((int)material.Necessity));
        json.Text("materialKind", material.Kind);
        json.Text("materialForm", material.Form);
        json.Text("sourceType", material.SourceChannel);
        json.WriteNumber("originalCopies", material.OriginalCopies);
        json.WriteNumber("photocopies", material.Photocopies);
        json.Text("issuedBy", material.IssuedBy);
        json.Text("note", material.Note);
        json.Text("noExemptionReason", material.NoExemptionReason);
        json.Text("appliesWhen", material.AppliesWhenText);
        if (material.AppliesWhen is { } condition) json.Condition("condition", condition);
        else if (material.AppliesWhenText is not null) json.WriteNull("condition"); // always needed, whatever the text says
        json.List("sources", material.Sources, Source, evenIfEmpty: true);
    }

    private static void Source(Utf8JsonWriter json, MaterialSource source)
    {
        json.Text("kind", source.Kind.ToString());
        json.Text("reference", source.Reference);
    }
}
