using System.Text.Json;
using GovService.TestKit;

namespace GovService.UseCases.Tests;

/// <summary>The catalogue that ships with the product.</summary>
internal static class ShippedCatalogue
{
    public static string Read() => File.ReadAllText(RepositoryPaths.Of("content", "catalog.json"));

    public static IReadOnlyList<string> ItemIds()
    {
        using var file = JsonDocument.Parse(Read());
        return [.. file.RootElement.GetProperty("items").EnumerateArray().Select(i => i.GetProperty("id").GetString()!)];
    }
}
