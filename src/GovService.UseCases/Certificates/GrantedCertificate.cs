using GovService.Domain.Applications;
using GovService.Domain.Certificates;
using GovService.Domain.Conditions;
using GovService.Domain.Forms;
using GovService.UseCases.Ports;

namespace GovService.UseCases.Certificates;

/// <summary>证照内容: what the certificate of a granted application says. Pure: the same application says the same again.</summary>
internal static class GrantedCertificate
{
    private const int MaxFields = 12;

    /// <summary>Long or private answers stay in the file; the face shows what the permission is about.</summary>
    private static readonly FieldType[] OnTheFace =
        [FieldType.Text, FieldType.Select, FieldType.MultiSelect, FieldType.Number, FieldType.Date, FieldType.Address];

    private static readonly string[] ResultsWithFields = ["License", "Approval", "RegistrationRecord"];

    public static CertificateStatement Of(
        Application application, ItemVersion version, CertificateTypeEntry type, DepartmentEntry issuer)
    {
        var content = version.Content;
        var decidedOn = ChinaTime.Day(application.DecidedAt!.Value);
        var identifier = CertificateIdentifier.Create(type.TypeCode, issuer.CreditCode, SerialOf(application), version: 1);
        return new CertificateStatement(
            identifier.Value.Value,
            content.Result.Name,
            NumberOf(application),
            application.Applicant.Name,
            application.Applicant.Code,
            issuer.Name,
            issuer.CreditCode,
            decidedOn,
            decidedOn,
            ValidityTerm.LastDay(decidedOn, content.Result.Validity),
            [new("办理事项", content.Name), .. Fields(application, version)]);
    }

    /// <summary>The application number is unique, so its item, day and serial are too.</summary>
    private static CertificateSerial SerialOf(Application application) =>
        CertificateSerial.Parse(NumberOf(application)).Value;

    /// <summary>Basic code, day and serial: the application number without the authority, which stands beside it.</summary>
    internal static string NumberOf(Application application) => application.Number[19..];

    private static IEnumerable<FaceEntry> Fields(Application application, ItemVersion version) =>
        ResultsWithFields.Contains(version.Content.Result.ResultType, StringComparer.Ordinal)
            ? (from field in version.Content.Form.Fields
               where OnTheFace.Contains(field.Type)
               let value = application.Form.GetValueOrDefault(ControlName.Field(field.Key))
               where !string.IsNullOrEmpty(value)
               select new FaceEntry(field.Label, Words(field, value), field.Key)).Take(MaxFields)
            : [];

    private static string Words(FormField field, string value) =>
        field.Type == FieldType.MultiSelect && MultiValue.Read(value) is { } several ? string.Join('、', several) : value;
}
