using System.IO.Compression;
using System.Xml;
using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Workbooks;

/// <summary>Reads a workbook without trusting it: sizes before content, no DTD, no macros, no links to elsewhere.</summary>
internal sealed class WorkbookReader : IWorkbookReader
{
    private readonly ZipArchive? _zip;
    private readonly List<string> _faults = [];
    private readonly OrderedDictionary<string, string> _parts = new(StringComparer.Ordinal);
    private SharedTexts _texts = SharedTexts.None;

    public WorkbookReader(Stream file)
    {
        try
        {
            _zip = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
            Judge(_zip);
            if (_faults.Count == 0) ReadContents();
        }
        catch (Exception broken) when (broken is InvalidDataException or XmlException)
        {
            _faults.Add(WorkbookErrors.Broken.Code);
        }
    }

    public IReadOnlyList<string> Faults => _faults;

    public IReadOnlyList<string> SheetNames => [.. _parts.Keys];

    public IEnumerable<WorkbookRow> Rows(string sheet)
    {
        using var xml = Open(_parts[sheet]);
        foreach (var row in new SheetXml(xml, _texts).Rows()) yield return row;
    }

    public void Dispose() => _zip?.Dispose();

    private void Judge(ZipArchive zip)
    {
        var names = zip.Entries.Select(e => e.FullName).ToList();
        if (names.Exists(n => n.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase))) _faults.Add(WorkbookErrors.Macros.Code);
        if (names.Exists(n => n.Contains("externalLink", StringComparison.OrdinalIgnoreCase))) _faults.Add(WorkbookErrors.Links.Code);
        var whole = zip.Entries.Sum(e => e.Length);
        var bursts = zip.Entries.Any(e => e.Length > WorkbookLimits.Harmless
            && e.Length / Math.Max(1, e.CompressedLength) > WorkbookLimits.HighestRatio);
        if (names.Count > WorkbookLimits.MostParts || whole > WorkbookLimits.LargestWhole || bursts)
            _faults.Add(WorkbookErrors.TooLarge.Code);
    }

    private void ReadContents()
    {
        var targets = Relationships("xl/_rels/workbook.xml.rels");
        using (var workbook = Open("xl/workbook.xml"))
        {
            while (workbook.Read())
            {
                if (workbook is not { NodeType: XmlNodeType.Element, LocalName: "sheet" }) continue;

                var name = workbook.GetAttribute("name") ?? "";
                var target = targets.GetValueOrDefault(IdOf(workbook) ?? "") ?? throw new InvalidDataException();
                if (!_parts.TryAdd(name, target)) throw new InvalidDataException();
            }
        }

        if (_zip!.GetEntry("xl/sharedStrings.xml") is null) return;

        using var texts = Open("xl/sharedStrings.xml");
        _texts = SharedTexts.Read(texts);
    }

    private Dictionary<string, string> Relationships(string part)
    {
        Dictionary<string, string> targets = new(StringComparer.Ordinal);
        using var xml = Open(part);
        while (xml.Read())
        {
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "Relationship" }) continue;

            var target = xml.GetAttribute("Target") ?? "";
            targets[xml.GetAttribute("Id") ?? ""] = target.StartsWith('/') ? target[1..] : $"xl/{target}";
        }

        return targets;
    }

    /// <summary>r:id, in whichever of the two namespaces that the standard knows.</summary>
    private static string? IdOf(XmlReader xml)
    {
        while (xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id" && xml.NamespaceURI.Length > 0) return xml.Value;
        }

        return null;
    }

    private XmlReader Open(string part)
    {
        var entry = _zip!.GetEntry(part) ?? throw new InvalidDataException();
        return XmlReader.Create(new BoundedStream(entry.Open(), entry.Length), new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CloseInput = true,
        });
    }
}
