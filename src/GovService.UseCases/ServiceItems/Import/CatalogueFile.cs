using System.Globalization;
using System.Text.Json;

namespace GovService.UseCases.ServiceItems.Import;

/// <summary>
/// 事项目录文件: reads a whole file before anything is written. Sections that others refer to come first; what refers
/// to nothing known is a problem, not a guess.
/// </summary>
internal sealed class CatalogueFile
{
    private static readonly string[] Read = ["codeSets", "regions", "departments", "certificateTypes", "dataResources", "serviceSites", "items"];
    private static readonly string[] Described = ["schema"]; // the file about itself

    private readonly List<ImportProblem> _problems = [];
    private readonly JsonElement _root;
    private readonly KnownReferences _known;

    private CatalogueFile(JsonElement root, KnownReferences known) => (_root, _known) = (root, known);

    public IReadOnlyList<ImportProblem> Problems => _problems;

    public CatalogueDerivations Derivations { get; } = new();

    public IReadOnlyList<string> Ignored { get; private set; } = [];

    /// <summary>Null when there are problems.</summary>
    public CatalogueRows? Rows { get; private set; }

    public static CatalogueFile Parse(string json, KnownReferences known)
    {
        try
        {
            using var document = JsonDocument.Parse(json);
            var file = new CatalogueFile(document.RootElement, known);
            file.FindDoubles(document.RootElement, "");
            file.ReadAll();
            return file;
        }
        catch (JsonException broken)
        {
            var file = new CatalogueFile(default, known);
            var spot = string.Create(CultureInfo.InvariantCulture, $"{broken.LineNumber + 1}:{broken.BytePositionInLine + 1}");
            file._problems.Add(new("", "", "", ImportErrors.JsonBroken.Code, spot));
            return file;
        }
    }

    private void ReadAll()
    {
        if (_root.ValueKind != JsonValueKind.Object)
        {
            _problems.Add(new("", "", "", ImportErrors.WrongType.Code, _root.ValueKind.ToString()));
            return;
        }

        Ignored = [.. _root.EnumerateObject().Select(p => p.Name).Except([.. Read, .. Described], StringComparer.Ordinal)];
        var reference = new ReferenceSections(this, _known);
        var rows = new CatalogueRows(
            reference.CodeSets(),
            reference.Regions(),
            reference.Departments(),
            reference.CertificateTypes(),
            reference.DataResources(),
            reference.Sites(),
            Items());
        if (_problems.Count > 0) return;

        Rows = rows with { CertificateTypes = [.. rows.CertificateTypes, .. Derivations.CertificateTypes] };
    }

    private List<ItemRow> Items()
    {
        var reader = new ItemReader(_known, Derivations);
        return [.. Entries("items").Select(reader.Read)];
    }

    /// <summary>Of two members of one name only the last would count, and nobody would notice.</summary>
    private void FindDoubles(JsonElement element, string path)
    {
        if (element.ValueKind == JsonValueKind.Array)
        {
            foreach (var (index, item) in element.EnumerateArray().Index())
                FindDoubles(item, string.Create(CultureInfo.InvariantCulture, $"{path}[{index}]"));
        }

        if (element.ValueKind != JsonValueKind.Object) return;

        HashSet<string> names = new(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            var spot = path.Length == 0 ? member.Name : $"{path}.{member.Name}";
            if (!names.Add(member.Name)) _problems.Add(new("", "", spot, ImportErrors.Duplicate.Code, ""));
            FindDoubles(member.Value, spot);
        }
    }

    /// <summary>The entries of a section, each id once. An entry without a usable id is named by its place.</summary>
    internal IReadOnlyList<Entry> Entries(string section, string idName = "id")
    {
        if (!_root.TryGetProperty(section, out var list)) return [];
        if (list.ValueKind != JsonValueKind.Array)
        {
            _problems.Add(new(section, "", "", ImportErrors.WrongType.Code, list.ValueKind.ToString()));
            return [];
        }

        List<Entry> entries = [];
        HashSet<string> ids = new(StringComparer.OrdinalIgnoreCase); // ids differ by more than case in addresses, too
        var number = 0;
        foreach (var element in list.EnumerateArray())
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"#{++number}");
            if (IdOf(element, idName) is not { } id)
                _problems.Add(new(section, place, idName, ImportErrors.IdMalformed.Code, ""));
            else if (!ids.Add(id)) _problems.Add(new(section, id, idName, ImportErrors.Duplicate.Code, place));
            else entries.Add(new Entry(element, section, id, "", _problems));
        }

        return entries;
    }

    /// <summary>The members of a section that is an object, such as the code sets.</summary>
    internal IReadOnlyList<Entry> Members(string section)
    {
        if (!_root.TryGetProperty(section, out var members)) return [];
        if (members.ValueKind == JsonValueKind.Object)
            return [.. members.EnumerateObject().Select(m => new Entry(m.Value, section, m.Name, "", _problems))];

        _problems.Add(new(section, "", "", ImportErrors.WrongType.Code, members.ValueKind.ToString()));
        return [];
    }

    private static string? IdOf(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var id)
        && id.ValueKind == JsonValueKind.String
        && Identifiers.IsValid(id.GetString()!)
            ? id.GetString()
            : null;
}

/// <summary>标识: stands in addresses, form names and storage, so it is letters, digits and underscores.</summary>
internal static class Identifiers
{
    private const int MaxLength = 100;

    public static bool IsValid(string id) =>
        id.Length is > 0 and <= MaxLength
        && char.IsAsciiLetterOrDigit(id[0])
        && id.All(c => char.IsAsciiLetterOrDigit(c) || c == '_');
}
