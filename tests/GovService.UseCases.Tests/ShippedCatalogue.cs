using GovService.TestKit;

namespace GovService.UseCases.Tests;

/// <summary>The catalogue that ships with the product.</summary>
internal static class ShippedCatalogue
{
    public static string Read() => File.ReadAllText(RepositoryPaths.Of("content", "catalog.json"));
}
