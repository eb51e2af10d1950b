using System.Globalization;
using System.Text.Json;

namespace GovService.UseCases.ServiceItems.Import;

/// <summary>
/// 事项目录文件: the rules that a file has to keep, whatever it is written in. What refers to nothing known is a problem,
/// not a guess; every problem is found in one reading.
/// </summary>
internal sealed class CatalogueFile
{
    private static readonly string[] Read = ["codeSets", "regions", "departments", "certificateTypes", "dataResources", "serviceSites"];
    private static readonly string[] Described = ["schema", "items"]; // the file about itself; read one by one

    private readonly List<ImportProblem> _problems = [];
    private readonly ICatalogueReader _reader;
    private readonly KnownReferences _known;

    public CatalogueFile(ICatalogueReader reader, KnownReferences known)
    {
        (_reader, _known) = (reader, known);
        Ignored = [.. reader.Sections.Keys.Except([.. Read, .. Described], StringComparer.Ordinal)];
        if (reader.Sections.ContainsKey("items")) Entries("items"); // a list would have been read item by item
        var reference = new ReferenceSections(this, known);
        Rows = new(
            reference.CodeSets(),
            reference.Regions(),
            reference.Departments(),
            reference.CertificateTypes(),
            reference.DataResources(),
            reference.Sites());
    }

    /// <summary>Complete once the items are read.</summary>
    public IReadOnlyList<ImportProblem> Problems
    {
        get
        {
            // A cell that could not be read at all is missing from its entry, too: said once is enough.
            var unread = _reader.Problems.Select(p => p.Cell).OfType<ProblemCell>().Select(c => (c.Sheet, c.Address)).ToHashSet();
            return
            [
                .. _reader.Problems,
                .. _problems.Select(_reader.Located).Where(p => p.Cell is not { } cell || !unread.Contains((cell.Sheet, cell.Address))),
            ];
        }
    }

    public bool HasProblems => _reader.Problems.Count > 0 || _problems.Count > 0;

    public CatalogueDerivations Derivations { get; } = new();

    public IReadOnlyList<string> Ignored { get; }

    public CatalogueRows Rows { get; }

    public int ItemCount => _reader.ItemCount;

    /// <summary>The items one after the other; what is wrong with one of them is a problem, and it is left out.</summary>
    public IEnumerable<ItemRow> Items()
    {
        var reader = new ItemReader(_known, Derivations);
        var ids = new EntryIds(this, "items", "id");
        foreach (var element in _reader.Items())
        {
            var before = _problems.Count;
            if (ids.EntryOf(element) is not { } entry) continue;

            var row = reader.Read(entry);
            for (var i = before; i < _problems.Count; i++) _problems[i] = _reader.Located(_problems[i]);
            if (_problems.Count == before) yield return row;
        }
    }

    /// <summary>The entries of a section, each id once. An entry without a usable id is named by its place.</summary>
    internal IReadOnlyList<Entry> Entries(string section, string idName = "id")
    {
        if (!_reader.Sections.TryGetValue(section, out var list)) return [];
        if (list.ValueKind != JsonValueKind.Array)
        {
            _problems.Add(new(section, "", "", ImportErrors.WrongType.Code, list.ValueKind.ToString()));
            return [];
        }

        var ids = new EntryIds(this, section, idName);
        return [.. list.EnumerateArray().Select(ids.EntryOf).OfType<Entry>()];
    }

    /// <summary>The members of a section that is an object, such as the code sets.</summary>
    internal IReadOnlyList<Entry> Members(string section)
    {
        if (!_reader.Sections.TryGetValue(section, out var members)) return [];
        if (members.ValueKind == JsonValueKind.Object)
            return [.. members.EnumerateObject().Select(m => new Entry(m.Value, section, m.Name, "", _problems))];

        _problems.Add(new(section, "", "", ImportErrors.WrongType.Code, members.ValueKind.ToString()));
        return [];
    }

    /// <summary>Tells the entries of one section apart.</summary>
    private sealed class EntryIds(CatalogueFile file, string section, string idName)
    {
        private readonly HashSet<string> _ids = new(StringComparer.OrdinalIgnoreCase); // ids differ by more than case in addresses, too
        private int _number;

        /// <summary>Null when it has no usable id, or one that stands above already.</summary>
        public Entry? EntryOf(JsonElement element)
        {
            var place = string.Create(CultureInfo.InvariantCulture, $"#{++_number}");
            if (IdOf(element) is not { } id)
                file._problems.Add(new(section, place, idName, ImportErrors.IdMalformed.Code, ""));
            else if (!_ids.Add(id)) file._problems.Add(new(section, id, idName, ImportErrors.Duplicate.Code, place));
            else return new Entry(element, section, id, "", file._problems);
            return null;
        }

        private string? IdOf(JsonElement element) =>
            element.ValueKind == JsonValueKind.Object
            && element.TryGetProperty(idName, out var id)
            && id.ValueKind == JsonValueKind.String
            && Identifiers.IsValid(id.GetString()!)
                ? id.GetString()
                : null;
    }
}
