using System.IO.Compression;
using System.Text;
using GovService.UseCases.Ports;

namespace GovService.Infrastructure.Workbooks;

/// <summary>
/// Writes a workbook: each sheet grows in a file of its own, so that items can be written to all of them in turn, and
/// they are packed at the end, with nothing in it that changes from day to day.
/// </summary>
internal sealed class WorkbookWriter : IWorkbookWriter
{
    private static readonly DateTimeOffset NoDay = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero); // the earliest that an archive can say

    private readonly List<SheetWriter> _sheets = [];

    public ISheetWriter Add(SheetForm form)
    {
        _sheets.Add(new(form));
        return _sheets[^1];
    }

    public async Task SaveAsync(Stream to, CancellationToken ct)
    {
        using var zip = new ZipArchive(to, ZipArchiveMode.Create, leaveOpen: true);
        var names = _sheets.ConvertAll(s => s.Form.Name);
        await AddAsync(zip, "[Content_Types].xml", WorkbookParts.ContentTypes(names.Count), ct);
        await AddAsync(zip, "_rels/.rels", WorkbookParts.PackageRelationships, ct);
        await AddAsync(zip, "xl/workbook.xml", WorkbookParts.Workbook(names), ct);
        await AddAsync(zip, "xl/_rels/workbook.xml.rels", WorkbookParts.Relationships(names.Count), ct);
        await AddAsync(zip, "xl/styles.xml", WorkbookParts.Styles, ct);
        foreach (var (index, sheet) in _sheets.Index())
        {
            await using var part = Entry(zip, WorkbookParts.SheetPart(index)).Open();
            await sheet.CopyToAsync(part, ct);
        }
    }

    public void Dispose()
    {
        foreach (var sheet in _sheets) sheet.Dispose();
    }

    private static async Task AddAsync(ZipArchive zip, string part, string text, CancellationToken ct)
    {
        await using var stream = Entry(zip, part).Open();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(text), ct);
    }

    private static ZipArchiveEntry Entry(ZipArchive zip, string part)
    {
        var entry = zip.CreateEntry(part, CompressionLevel.Fastest);
        entry.LastWriteTime = NoDay;
        return entry;
    }
}
