using System.Text;
using System.Text.Json;
using GovService.Infrastructure.Workbooks;
using GovService.UseCases.ServiceItems.Export;
using GovService.UseCases.ServiceItems.Import;
using GovService.UseCases.ServiceItems.Sheets;

namespace GovService.UseCases.Tests.ServiceItems;

/// <summary>Reading and writing catalogue files without a database, beside what the shipped file knows.</summary>
internal static class CatalogueWorld
{
    public static KnownReferences References()
    {
        var known = new KnownReferences();
        Read(Encoding.UTF8.GetBytes(ShippedCatalogue.Read()), known).Problems.ShouldBeEmpty();
        return known;
    }

    public static byte[] Write(ItemRow item)
    {
        using var to = new MemoryStream();
        using (var json = new Utf8JsonWriter(to))
        {
            json.WriteStartObject();
            json.WriteStartArray("items");
            ItemWriter.Write(json, item);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return to.ToArray();
    }

    public static byte[] WriteWorkbook(ItemRow item)
    {
        using var to = new MemoryStream();
        WriteAsync().GetAwaiter().GetResult(); // a property is no asynchronous method
        return to.ToArray();

        async Task WriteAsync()
        {
            await using var writer = new CatalogueSheetWriter(new XlsxWorkbooks().Create(), to);
            await writer.BeginAsync(new([], [], [], [], [], []), default);
            await writer.WriteAsync(item, default);
            await writer.EndAsync(default);
        }
    }

    public static FileRead Read(byte[] json, KnownReferences known) => Read(new CatalogueJsonReader(new MemoryStream(json)), known);

    public static FileRead ReadWorkbook(byte[] workbook, KnownReferences known)
    {
        using var opened = new XlsxWorkbooks().Open(new MemoryStream(workbook));
        return Read(new CatalogueSheetReader(opened), known);
    }

    private static FileRead Read(ICatalogueReader opened, KnownReferences known)
    {
        using var reader = opened;
        var file = new CatalogueFile(reader, known);
        var rows = file.Items().ToList();
        return new(rows, file.Problems, file.Derivations.All);
    }
}

internal sealed record FileRead(IReadOnlyList<ItemRow> Rows, IReadOnlyList<ImportProblem> Problems, IReadOnlyList<Derivation> Derivations);
