using System.Text;
using System.Text.Json;
using GovService.UseCases.ServiceItems.Export;
using GovService.UseCases.ServiceItems.Import;

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

    public static FileRead Read(byte[] json, KnownReferences known)
    {
        using var reader = new CatalogueJsonReader(new MemoryStream(json));
        var file = new CatalogueFile(reader, known);
        var rows = file.Items().ToList();
        return new(rows, file.Problems, file.Derivations.All);
    }
}

internal sealed record FileRead(IReadOnlyList<ItemRow> Rows, IReadOnlyList<ImportProblem> Problems, IReadOnlyList<Derivation> Derivations);
