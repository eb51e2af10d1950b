using System.Collections.ObjectModel;
using System.Globalization;
using GovService.Domain.Accounts;
using GovService.Domain.Certificates;
using GovService.Domain.Forms;
using GovService.Domain.Forms.Rules;
using GovService.Domain.Parties;

namespace GovService.UseCases.Drafts;

/// <summary>
/// 预填: what the account, the firm's registration and the applicant's certificates already say, as the form would hold
/// it. Nothing is taken over without being shown; every value says where it came from.
/// </summary>
internal static class Prefill
{
    /// <summary>Files and fields of several controls are never filled in, but for tables that a certificate lists.</summary>
    public static IReadOnlyList<PrefilledField> For(FormSchema schema, KnownFacts facts) =>
    [
        .. from field in schema.Fields
           let source = field.PrefillFrom
           where source is not null
           let known = Find(source, facts)
           where known is not null
           let controls = ControlsOf(field, known)
           where controls.Count > 0
           select new PrefilledField(ControlName.Field(field.Key), controls, known.Source),
    ];

    private static IReadOnlyDictionary<string, string> ControlsOf(FormField field, Known known) => FieldRules.Of(field.Type) switch
    {
        SingleRule rule when field.Type is not FieldType.File && rule.Normalise(known.Entry.Value) is { Length: > 0 } value =>
            new Dictionary<string, string>(StringComparer.Ordinal) { [ControlName.Field(field.Key)] = value },
        TableRule => CellsOf(field, known.Entry),
        _ => ReadOnlyDictionary<string, string>.Empty,
    };

    /// <summary>A column of the form takes the column of the certificate that is called the same.</summary>
    private static Dictionary<string, string> CellsOf(FormField field, FaceEntry list) =>
        (from row in FaceTable.Rows(list).Take(TableRule.MaxRows).Index()
         from column in field.Columns
         where row.Item.ContainsKey(column.Label)
         select KeyValuePair.Create(ControlName.Cell(field.Key, row.Index, column.Key), row.Item[column.Label]))
        .ToDictionary(StringComparer.Ordinal);

    private static Known? Find(PrefillSource source, KnownFacts facts) => source.Kind switch
    {
        PrefillKind.Account => Of(source, OfPerson(facts.Person, source.Attribute)),
        PrefillKind.LegalPerson when facts.Firm is { } firm => Of(source, OfFirm(firm, source.Attribute)),
        PrefillKind.LegalPerson => null,
        PrefillKind.Certificate => OnCertificate(source, facts.Certificates),
    };

    private static Known Of(PrefillSource source, string value) =>
        new(new FaceEntry("", value), new ValueSource(source.Kind, ""));

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

    private static Known? OnCertificate(PrefillSource source, IReadOnlyList<CertificateFace> certificates) =>
        (from certificate in certificates
         where certificate.TypeId == source.CertificateType
         from entry in certificate.FaceData
         where entry.Key == source.Attribute
         select new Known(entry, new ValueSource(source.Kind, certificate.Name))).FirstOrDefault();

    private sealed record Known(FaceEntry Entry, ValueSource Source);
}

/// <param name="Name">The control under which the page shows where it came from.</param>
/// <param name="Controls">What each control of the field would hold.</param>
internal sealed record PrefilledField(string Name, IReadOnlyDictionary<string, string> Controls, ValueSource Source)
{
    /// <summary>Nobody has typed into it yet; a table is filled in whole or not at all.</summary>
    public bool IsUntouched(FormValues values) =>
        !values.All.Keys.Any(key => key == Name || key.StartsWith(Name + ".", StringComparison.Ordinal));

    public bool IsShownBy(FormValues values) => Controls.All(c => values[c.Key] == c.Value);
}

/// <summary>What the state knows of the applicant.</summary>
/// <param name="Firm">Null when the person applies for themselves.</param>
/// <param name="Certificates">Usable ones, the latest first.</param>
internal sealed record KnownFacts(Person Person, RepresentedFirm? Firm, IReadOnlyList<CertificateFace> Certificates);

/// <summary>The face of a certificate: its type in the catalogue, its name, its lines.</summary>
internal sealed record CertificateFace(string TypeId, string Name, IReadOnlyList<FaceEntry> FaceData);
