using GovService.Domain.ServiceItems;
using GovService.UseCases.ServiceItems;
using GovService.Web.Components.Kit;
using GovService.Web.Resources;
using Microsoft.Extensions.Localization;

namespace GovService.Web.Components.ServiceItems;

/// <summary>What the guide says of a material (申请材料): how it is met, from whom it comes, why it is asked for.</summary>
internal static class MaterialWords
{
    private const string Deferrable = "3"; // code set materialNecessity

    public static Meaning MeaningOf(MaterialSourceKind way) => way switch
    {
        MaterialSourceKind.ElectronicCertificate or MaterialSourceKind.DataQuery => Meaning.Ok,
        MaterialSourceKind.Upload => Meaning.Warn,
        MaterialSourceKind.GeneratedForm or MaterialSourceKind.SignedStatement or MaterialSourceKind.FormField
            or MaterialSourceKind.Commitment => Meaning.Info,
    };

    public static IEnumerable<string> Of(GuideMaterial material, IStringLocalizer<CitizenText> text)
    {
        var way = material.Ways[0];
        if (material.AppliesWhen is { } when) yield return text["Materials.AppliesWhen", when];
        if (material.IsExempt || material.Note is null) yield return text["Way." + way.Kind, way.From ?? ""];
        if (material.NeedsUpload && Copies(material, text) is { } copies) yield return copies;
        if (material.IssuedBy is { } issuer) yield return text["Materials.IssuedBy", issuer];
        if (material.Note is { } note) yield return text["Materials.Sentence", note];
        if (material.NoExemptionReason is { } reason) yield return text["Materials.WhyAsked", reason];
        if (material.Necessity.Code == Deferrable) yield return text["Materials.Deferrable"];
    }

    private static string? Copies(GuideMaterial material, IStringLocalizer<CitizenText> text) =>
        (material.OriginalCopies, material.Photocopies) switch
        {
            (0, 0) => null,
            (var originals, 0) => text["Materials.Originals", originals].Value,
            (0, var copies) => text["Materials.Photocopies", copies].Value,
            var (originals, copies) => text["Materials.Both", originals, copies].Value,
        };
}
