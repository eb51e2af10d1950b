using System.Text.Json;
using System.Text.Json.Serialization;
using GovService.Domain.Accounts;
using GovService.Domain.Certificates;
using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Demo;

/// <summary>演示内容 (content/demo.json): invented people, what they hold, and what other departments say about them.</summary>
internal sealed record DemoContent(
    string Password,
    IReadOnlyList<DemoPerson> People,
    IReadOnlyList<DemoCertificate> Certificates,
    IReadOnlyList<DemoAnswer> Answers)
{
    private const string Resource = "demo.json";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter() },
        ReadCommentHandling = JsonCommentHandling.Skip,
        RespectRequiredConstructorParameters = true,
    };

    private static readonly Lazy<DemoContent> Shipped = new(Read);

    public static DemoContent Current => Shipped.Value;

    /// <summary>The person whom the file names by login name; null for a firm, which it names by its code.</summary>
    public DemoPerson? PersonOf(string subject) => People.FirstOrDefault(p => p.LoginName == subject);

    public string CodeOf(string subject) => PersonOf(subject)?.Person.IdNumber ?? subject;

    private static DemoContent Read()
    {
        using var stream = typeof(DemoContent).Assembly.GetManifestResourceStream(Resource)!;
        return JsonSerializer.Deserialize<DemoContent>(stream, Json)!;
    }
}

/// <param name="Summary">What the account is for, for the page that lists it.</param>
internal sealed record DemoPerson(
    string LoginName, string Summary, Person Person, IReadOnlyList<DemoDuty> Duties, IReadOnlyList<RepresentedFirm>? Firms = null);

/// <param name="AllDepartments">For every department of the catalogue, whatever was imported.</param>
internal sealed record DemoDuty(Role Role, IReadOnlyList<string>? Districts = null, bool AllDepartments = false);

/// <param name="Holder">Login name, or credit code of a firm.</param>
/// <param name="Type">Catalogue id of the certificate type.</param>
/// <param name="Issuer">Catalogue id of the department.</param>
internal sealed record DemoCertificate(
    string Holder,
    string HolderName,
    string Type,
    string Issuer,
    string Serial,
    string Number,
    DateOnly IssuedOn,
    DateOnly? ValidUntil,
    IReadOnlyList<FaceEntry> Face);

/// <param name="Subject">Login name or credit code; <c>*</c> stands for everybody.</param>
internal sealed record DemoAnswer(string Resource, string Subject, DataOutcome Outcome, string Content = "");
