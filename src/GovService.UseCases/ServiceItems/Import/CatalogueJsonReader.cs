using System.Globalization;
using System.Text.Json;

namespace GovService.UseCases.ServiceItems.Import;

/// <summary>A catalogue file in JSON. Read twice: first all that items refer to, wherever it stands, then the items.</summary>
internal sealed class CatalogueJsonReader : ICatalogueReader
{
    private const string ItemList = "items";

    private readonly Stream _file;
    private readonly List<ImportProblem> _problems = [];
    private readonly Dictionary<string, JsonElement> _sections = new(StringComparer.Ordinal);

    public CatalogueJsonReader(Stream file)
    {
        _file = file;
        try
        {
            Survey();
        }
        catch (JsonException broken)
        {
            var spot = string.Create(CultureInfo.InvariantCulture, $"{broken.LineNumber + 1}:{broken.BytePositionInLine + 1}");
            _problems.Add(new("", "", "", ImportErrors.JsonBroken.Code, spot));
        }
        catch (InvalidOperationException)
        {
            _problems.Add(new("", "", "", ImportErrors.TextBroken.Code, "")); // a name that is no UTF-8
        }
    }

    public IReadOnlyList<ImportProblem> Problems => _problems;

    public IReadOnlyDictionary<string, JsonElement> Sections => _sections;

    public int ItemCount { get; private set; }

    public IEnumerable<JsonElement> Items()
    {
        if (_problems.Exists(p => p.Section.Length == 0 && p.Field.Length == 0)) yield break; // half a file says half of what it means

        foreach (var part in new CatalogueParts(_file).Read(ItemList))
        {
            if (part.IsEntry) yield return part.Value;
        }
    }

    public ImportProblem Located(ImportProblem problem) => problem;

    public void Dispose()
    {
        // The stream is the caller's.
    }

    private void Survey()
    {
        foreach (var part in new CatalogueParts(_file).Read(ItemList))
        {
            if (part.IsEntry)
            {
                FindDoubles(part.Value, string.Create(CultureInfo.InvariantCulture, $"{ItemList}[{ItemCount}]"));
                ItemCount++;
            }
            else if (part.Name.Length == 0)
            {
                _problems.Add(new("", "", "", ImportErrors.WrongType.Code, part.Value.ValueKind.ToString()));
            }
            else
            {
                if (!_sections.TryAdd(part.Name, part.Value.Clone()))
                    _problems.Add(new("", "", part.Name, ImportErrors.Duplicate.Code, ""));
                FindDoubles(part.Value, part.Name);
            }
        }
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
            var spot = $"{path}.{member.Name}";
            if (!names.Add(member.Name)) _problems.Add(new("", "", spot, ImportErrors.Duplicate.Code, ""));
            FindDoubles(member.Value, spot);
        }
    }
}
