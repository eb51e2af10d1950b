using System.Globalization;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;

namespace GovService.UseCases.ServiceItems.Import;

/// <summary>Reads the materials of an item, each with the sources that may meet it.</summary>
internal sealed class MaterialReader(
    KnownReferences known, CatalogueDerivations derivations, string itemId, IReadOnlyList<FormField> fields)
{
    private const int MostMaterials = 999;
    private const int MostCopies = 99;

    public IReadOnlyList<Material> Read(Entry item, QuestionReader questions)
    {
        List<Material> materials = [];
        foreach (var entry in item.Entries("materials"))
        {
            var material = Material(entry, questions);
            if (materials.Exists(m => m.Id == material.Id))
                entry.Report(entry.Has("id") ? "id" : "seq", ImportErrors.Duplicate, material.Id);
            materials.Add(material);
        }

        return materials;
    }

    private Material Material(Entry entry, QuestionReader questions)
    {
        var freeText = entry.OptionalLongText("appliesWhen");
        var material = new Material
        {
            Id = IdOf(entry),
            RequirementId = "",
            Name = entry.Text("name"),
            Necessity = NecessityOf(entry),
            Kind = entry.Code("materialKind", known.Codes("materialKind")),
            Form = entry.Code("materialForm", known.Codes("materialForm")),
            SourceChannel = entry.Code("sourceType", known.Codes("materialSource")),
            OriginalCopies = entry.OptionalCount("originalCopies", MostCopies) ?? 0,
            Photocopies = entry.OptionalCount("photocopies", MostCopies) ?? 0,
            IssuedBy = entry.OptionalText("issuedBy"),
            Note = entry.OptionalLongText("note"),
            NoExemptionReason = entry.OptionalLongText("noExemptionReason"),
            AppliesWhenText = freeText,
            AppliesWhen = questions.ConditionOf(entry, freeText),
            Sources = [],
        };
        var exemption = entry.OptionalPart("exemption") is { } part ? ExemptionOf(part) : null;
        return material with
        {
            Sources = entry.Has("sources")
                ? [.. entry.Entries("sources").Select(SourceOf)]
                : derivations.Sources(itemId, material, exemption, fields),
            RequirementId = entry.OptionalText("requirementId") ?? derivations.RequirementId(itemId, material, exemption),
        };
    }

    /// <summary>Its own where an editor gave it one, else its number.</summary>
    private static string IdOf(Entry entry)
    {
        if (entry.OptionalText("id") is not { } id) return entry.Count("seq", MostMaterials).ToString(CultureInfo.InvariantCulture);

        if (!Identifiers.IsValid(id)) entry.Report("id", ImportErrors.IdMalformed, id);
        return id;
    }

    private Necessity NecessityOf(Entry entry)
    {
        var code = entry.Code("necessity", known.Codes("materialNecessity"));
        if (int.TryParse(code, CultureInfo.InvariantCulture, out var number) && Enum.IsDefined((Necessity)number))
            return (Necessity)number;

        if (known.Codes("materialNecessity").Contains(code, StringComparer.Ordinal)) entry.Report("necessity", ImportErrors.CodeUnknown, code);
        return Necessity.Required;
    }

    /// <summary>免提交: how the file says that the state's own records meet the requirement.</summary>
    private MaterialSource? ExemptionOf(Entry entry)
    {
        switch (entry.Text("mode"))
        {
            case "ElectronicCertificate":
                return Referring(entry, MaterialSourceKind.ElectronicCertificate, "certTypeId");
            case "DataShare":
                return Referring(entry, MaterialSourceKind.DataQuery, "dataResource");
            case "CommitmentStatement":
                return new(MaterialSourceKind.Commitment);
            case { Length: > 0 } unknown:
                entry.Report("mode", ImportErrors.CodeUnknown, unknown);
                return null;
            default:
                return null;
        }
    }

    private MaterialSource SourceOf(Entry entry)
    {
        var kind = entry.Choice("kind", MaterialSourceKind.Upload);
        return kind is MaterialSourceKind.ElectronicCertificate or MaterialSourceKind.DataQuery or MaterialSourceKind.FormField
            ? Referring(entry, kind, "reference")
            : new(kind);
    }

    private MaterialSource Referring(Entry entry, MaterialSourceKind kind, string name)
    {
        var reference = entry.Text(name);
        var isKnown = kind switch
        {
            MaterialSourceKind.ElectronicCertificate => known.CertificateTypes.ContainsKey(reference),
            MaterialSourceKind.DataQuery => known.DataResources.Contains(reference),
            _ => fields.Any(f => f.Key == reference),
        };
        if (!isKnown && reference.Length > 0) entry.Report(name, ImportErrors.ReferenceUnknown, reference);
        return new(kind, reference);
    }
}
