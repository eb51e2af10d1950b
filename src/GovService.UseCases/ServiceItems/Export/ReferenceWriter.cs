using System.Text.Json;
using GovService.UseCases.ServiceItems.Import;

namespace GovService.UseCases.ServiceItems.Export;

/// <summary>Writes what items refer to as <see cref="ReferenceSections"/> reads it, each section in the order of its keys.</summary>
internal static class ReferenceWriter
{
    public static void Write(Utf8JsonWriter json, CatalogueRows rows)
    {
        json.WriteStartObject("codeSets");
        foreach (var set in rows.CodeSets) json.Part(set.Name, set, CodeSet);
        json.WriteEndObject();
        json.List("regions", rows.Regions, Region);
        json.List("departments", rows.Departments, Department);
        json.List("certificateTypes", rows.CertificateTypes, CertificateType);
        json.List("dataResources", rows.DataResources, DataResource);
        json.List("serviceSites", rows.Sites, Site);
    }

    private static void CodeSet(Utf8JsonWriter json, CodeSetRow set)
    {
        json.Text("source", set.Source);
        json.WriteStartObject("values");
        foreach (var (code, text) in set.Values.OrderBy(v => v.Key, StringComparer.Ordinal)) json.WriteString(code, text);
        json.WriteEndObject();
    }

    private static void Region(Utf8JsonWriter json, RegionRow region)
    {
        json.Text("code", region.Code);
        json.Text("name", region.Name);
        json.Text("level", region.Level);
        json.Text("parentCode", region.ParentCode);
    }

    private static void Department(Utf8JsonWriter json, DepartmentRow department)
    {
        json.Text("id", department.Id);
        json.Text("name", department.Name);
        json.Text("kind", department.Kind);
        json.Text("regionCode", department.RegionCode);
        json.Text("uscc", department.CreditCode);
        json.WriteBoolean("usccSynthetic", department.CreditCodeIsSynthetic);
    }

    private static void CertificateType(Utf8JsonWriter json, CertificateTypeRow type)
    {
        json.Text("id", type.Id);
        json.Text("name", type.Name);
        json.Text("typeCode", type.TypeCode);
        json.WriteBoolean("typeCodeVerified", !type.TypeCodeIsSynthetic);
        json.Text("definingAuthority", type.DefiningAuthority);
        json.Text("holderKind", type.HolderKind.ToString());
    }

    private static void DataResource(Utf8JsonWriter json, DataResourceRow resource)
    {
        json.Text("id", resource.Id);
        json.Text("name", resource.Name);
    }

    private static void Site(Utf8JsonWriter json, SiteRow site)
    {
        json.Text("id", site.Id);
        json.Text("name", site.Name);
        json.Text("kind", site.Kind);
        json.Text("regionCode", site.RegionCode);
        json.Text("address", site.Address);
        json.Text("phone", site.Phone);
        json.Text("hours", site.Hours);
    }
}
