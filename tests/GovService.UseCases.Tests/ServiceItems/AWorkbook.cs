using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using GovService.Infrastructure.Workbooks;
using GovService.TestKit;
using GovService.UseCases.ServiceItems;

namespace GovService.UseCases.Tests.ServiceItems;

/// <summary>An exported workbook, spoiled as people and attackers spoil them.</summary>
internal sealed class AWorkbook
{
    private static readonly XNamespace Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private readonly Dictionary<string, byte[]> _parts;

    private AWorkbook(Dictionary<string, byte[]> parts) => _parts = parts;

    public static string Approved => RepositoryPaths.Of(
        "tests", "GovService.UseCases.Tests", "ServiceItems", "broken-workbook.problems.approved.txt");

    public static async Task<AWorkbook> OfAsync(TestHost host)
    {
        using var to = new MemoryStream();
        await host.UseCases.SendAsSystem(new ExportCatalogue(to, CatalogueFormat.Workbook));
        using var zip = new ZipArchive(to);
        Dictionary<string, byte[]> parts = new(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            await using var stream = entry.Open();
            using var part = new MemoryStream();
            await stream.CopyToAsync(part);
            parts[entry.FullName] = part.ToArray();
        }

        return new(parts);
    }

    public string Xml(string sheet) => Encoding.UTF8.GetString(_parts[PartOf(sheet)]);

    public void Change(string sheet, string column, int row, string text) => Edit(sheet, column, row, cell =>
        cell.ReplaceWith(new XElement(
            Main + "c",
            cell.Attribute("r"),
            new XAttribute("t", "inlineStr"),
            new XElement(Main + "is", new XElement(Main + "t", text)))));

    public void Formula(string sheet, string column, int row, string formula) => Edit(sheet, column, row, cell =>
        cell.ReplaceWith(new XElement(Main + "c", cell.Attribute("r"), new XElement(Main + "f", formula), new XElement(Main + "v", "2"))));

    public void Merge(string sheet, string range) => Rewrite(sheet, xml =>
        xml.Root!.Element(Main + "sheetData")!.AddAfterSelf(
            new XElement(Main + "mergeCells", new XElement(Main + "mergeCell", new XAttribute("ref", range)))));

    public void Remove(string sheet)
    {
        var workbook = XDocument.Parse(Encoding.UTF8.GetString(_parts["xl/workbook.xml"]));
        workbook.Descendants(Main + "sheet").Single(s => (string?)s.Attribute("name") == sheet).Remove();
        _parts["xl/workbook.xml"] = Encoding.UTF8.GetBytes(workbook.ToString());
    }

    public byte[] Save(string danger = "")
    {
        if (danger == "old") return [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        if (danger == "vbaProject") _parts["xl/vbaProject.bin"] = [1];
        if (danger == "externalLink") _parts["xl/externalLinks/externalLink1.xml"] = [1];
        if (danger == "bomb") _parts["xl/media/image.bin"] = new byte[64 << 20];
        if (danger == "dtd") _parts["xl/workbook.xml"] = Encoding.UTF8.GetBytes("<!DOCTYPE x [<!ENTITY a 'b'>]><workbook>&a;</workbook>");
        using var to = new MemoryStream();
        using (var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in _parts)
            {
                using var part = zip.CreateEntry(name).Open();
                part.Write(bytes);
            }
        }

        return danger == "truncated" ? to.ToArray()[..(int)(to.Length / 2)] : to.ToArray();
    }

    private void Edit(string sheet, string column, int row, Action<XElement> edit) => Rewrite(sheet, xml =>
    {
        var rows = xml.Descendants(Main + "row").ToList();
        var letters = new string([.. rows[1].Elements().First(c => c.Value == column).Attribute("r")!.Value.TakeWhile(char.IsAsciiLetterUpper)]);
        var target = rows.Single(r => (int)r.Attribute("r")! == row);
        var address = $"{letters}{row}";
        var cell = target.Elements().FirstOrDefault(c => (string?)c.Attribute("r") == address);
        if (cell is null)
        {
            cell = new XElement(Main + "c", new XAttribute("r", address));
            var before = target.Elements().LastOrDefault(c =>
                WorkbookNames.ColumnIn((string?)c.Attribute("r")) < WorkbookNames.ColumnIn(address));
            if (before is null) target.AddFirst(cell);
            else before.AddAfterSelf(cell);
        }

        edit(cell);
    });

    private void Rewrite(string sheet, Action<XDocument> change)
    {
        var xml = XDocument.Parse(Xml(sheet), LoadOptions.PreserveWhitespace);
        change(xml);
        _parts[PartOf(sheet)] = Encoding.UTF8.GetBytes(xml.ToString(SaveOptions.DisableFormatting));
    }

    private static string PartOf(string sheet) =>
        WorkbookParts.SheetPart(1 + UseCases.ServiceItems.Sheets.CatalogueSheets.All.ToList().FindIndex(s => s.Name == sheet));
}
