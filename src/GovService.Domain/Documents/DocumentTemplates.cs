using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace GovService.Domain.Documents;

/// <summary>
/// 文书模板库: one template per type, 机关代字 of the authorities, and the words for dates and codes. Reviewed content that
/// ships with the product.
/// </summary>
public sealed class DocumentTemplates
{
    private static readonly JsonSerializerOptions Json =
        new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    private static readonly Lazy<DocumentTemplates> ShippedOnes = new(() => Parse(Resource("document-templates.json")));

    private readonly TemplateFile _file;
    private readonly Dictionary<DocumentType, DocumentTemplate> _templates;

    private DocumentTemplates(TemplateFile file)
    {
        _file = file;
        _templates = file.Templates.ToDictionary(
            t => t.Type, t => t with { Body = [.. file.Opening, .. t.Body, .. file.Closing] });
    }

    /// <summary>The templates that ship with the product.</summary>
    public static DocumentTemplates Shipped => ShippedOnes.Value;

    public IReadOnlyCollection<DocumentTemplate> All => _templates.Values;

    /// <summary>机关代字 by the catalogue's name of the authority.</summary>
    public IReadOnlyDictionary<string, AuthorityWords> Authorities => _file.Authorities;

    /// <exception cref="JsonException">Not a file of templates.</exception>
    public static DocumentTemplates Parse(string json) =>
        new(JsonSerializer.Deserialize<TemplateFile>(json, Json) ?? throw new JsonException("Empty."));

    public DocumentTemplate For(DocumentType type) => _templates[type];

    public DocumentContent Write(DocumentType type, DocumentValues values)
    {
        var template = For(type);
        return new(
            DocumentTemplate.Fill(template.Title, values), template.Seal, [.. template.Write(values)], _file.Note);
    }

    /// <summary>The words of a code: <c>Enum.Member</c>, or a name of its own.</summary>
    public string Word(string key) => _file.Words[key];

    public string Word<TEnum>(TEnum member) where TEnum : struct, Enum => Word($"{typeof(TEnum).Name}.{member}");

    public string Day(DateOnly day) => day.ToString(Word("format.day"), CultureInfo.InvariantCulture);

    public string Time(DateTimeOffset instant) =>
        ChinaTime.Local(instant).ToString(Word("format.time"), CultureInfo.InvariantCulture);

    private static string Resource(string name)
    {
        using var stream = typeof(DocumentTemplates).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {name}.");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }

    private sealed record TemplateFile(
        IReadOnlyDictionary<string, string> Words,
        IReadOnlyDictionary<string, AuthorityWords> Authorities,
        IReadOnlyList<TemplateBlock> Opening,
        IReadOnlyList<TemplateBlock> Closing,
        string Note,
        IReadOnlyList<DocumentTemplate> Templates);
}

/// <summary>机关代字, and who reviews the authority's decisions where it is not the government of its region.</summary>
/// <param name="Review">复议机关.</param>
/// <param name="Court">有管辖权的人民法院.</param>
public sealed record AuthorityWords(string Mark, string? Review = null, string? Court = null);
