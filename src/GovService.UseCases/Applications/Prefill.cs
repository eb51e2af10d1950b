using System.Globalization;
using GovService.Domain.Accounts;
using GovService.Domain.Certificates;
using GovService.Domain.Forms;
using GovService.Domain.Forms.Rules;
using GovService.Domain.Parties;

namespace GovService.UseCases.Applications;

/// <summary>
/// 预填: what the account, the firm's registration and the applicant's certificates already say, as the form would hold
/// it. Nothing is taken over without being shown; every value says where it came from.
/// </summary>
internal static class Prefill
{
    /// <summary>By control name. Fields of several controls, and files, are never filled in.</summary>
    public static IReadOnlyDictionary<string, PrefilledValue> For(FormSchema schema, KnownFacts facts) =>
        (from field in schema.Fields
         let source = field.PrefillFrom
         where source is not null && field.Type is not FieldType.File
         let rule = FieldRules.Of(field.Type) as SingleRule
         where rule is not null
         let known = Find(source, facts)
         where known is not null
         let value = rule.Normalise(known.Value)
         where value.Length > 0
         select KeyValuePair.Create(ControlName.Field(field.Key), known with { Value = value }))
        .ToDictionary(StringComparer.Ordinal);

    private static PrefilledValue? Find(PrefillSource source, KnownFacts facts) => source.Kind switch
    {
        PrefillKind.Account => Of(source, OfPerson(facts.Person, source.Attribute)),
        PrefillKind.LegalPerson when facts.Firm is { } firm => Of(source, OfFirm(firm, source.Attribute)),
        PrefillKind.LegalPerson => null,
        PrefillKind.Certificate => OnCertificate(source, facts.Certificates),
    };

    private static PrefilledValue Of(PrefillSource source, string value) => new(value, new ValueSource(source.Kind, ""));

    private static string OfPerson(Person person, string attribute) => attribute switch
    {
        "name" => person.Name,
        "idNumber" => person.IdNumber,
        "mobile" => person.Mobile,
        "liveAddress" => person.Address,
        "birthDate" when CitizenIdNumber.Parse(person.IdNumber, DateOnly.MaxValue) is { Succeeded: true } number =>
            number.Value.BirthDate.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        _ => "",
    };

    private static string OfFirm(RepresentedFirm firm, string attribute) => attribute switch
    {
        "name" => firm.Name,
        "uscc" => firm.CreditCode,
        "legalName" => firm.LegalRepresentative,
        "address" => firm.Address,
        _ => "",
    };

    private static PrefilledValue? OnCertificate(PrefillSource source, IReadOnlyList<CertificateFace> certificates) =>
        (from certificate in certificates
         where certificate.TypeId == source.CertificateType
         from entry in certificate.FaceData
         where entry.Key == source.Attribute
         select new PrefilledValue(entry.Value, new ValueSource(source.Kind, certificate.Name))).FirstOrDefault();
}

internal sealed record PrefilledValue(string Value, ValueSource Source);

/// <summary>What the state knows of the applicant.</summary>
/// <param name="Firm">Null when the person applies for themselves.</param>
/// <param name="Certificates">Usable ones, the latest first.</param>
internal sealed record KnownFacts(Person Person, RepresentedFirm? Firm, IReadOnlyList<CertificateFace> Certificates);

/// <summary>The face of a certificate: its type in the catalogue, its name, its lines.</summary>
internal sealed record CertificateFace(string TypeId, string Name, IReadOnlyList<FaceEntry> FaceData);
