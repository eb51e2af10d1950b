using System.Text.Json.Nodes;
using GovService.TestKit;
using GovService.UseCases.ServiceItems;
using GovService.Web.Infrastructure;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.Web.Tests.Public;

public sealed class SeveralNodesTests(Portal portal)
{
    private const string Item = "TEMP_RELIEF";

    [Fact]
    public async Task What_one_node_publishes_the_other_shows_within_a_second()
    {
        var database = await portal.CreateDatabaseAsync();
        await using var one = PortalServer.Start(database);
        await using var other = PortalServer.Start(database);
        using var visitor = other.CreateVisitor();
        string[] pages = ["/services/temp-relief", "/services?department=civil", "/services?q=临时救助"];
        foreach (var page in pages)
        {
            (await ReadAsync(visitor, page)).ShouldContain("临时救助（支出型）");
            await ReadAsync(visitor, page); // now from memory
        }

        var report = await one.Services.GetRequiredService<IUseCases>().SendAsSystem(new ImportCatalogue(await RenamedAsync()));
        report.Value.Sections[^1].Changed.ShouldBe(1);

        for (var tries = 0; tries < 50; tries++)
        {
            var shown = await Task.WhenAll(pages.Select(page => ReadAsync(visitor, page)));
            if (shown.All(html => html.Contains("临时救助（新名称）", StringComparison.Ordinal))) return;
            await Task.Delay(20);
        }

        Assert.Fail("The other node still showed the old name a second after it was published.");
    }

    // The mark of what was searched for stands inside names.
    private static async Task<string> ReadAsync(HttpClient visitor, string page) =>
        (await visitor.GetStringAsync(new Uri(page, UriKind.Relative)))
            .Replace("<mark>", "", StringComparison.Ordinal).Replace("</mark>", "", StringComparison.Ordinal);

    private static async Task<string> RenamedAsync()
    {
        var catalogue = JsonNode.Parse(await File.ReadAllTextAsync(RepositoryPaths.Of("content", "catalog.json")))!;
        catalogue["items"]!.AsArray().Single(i => (string?)i!["id"] == Item)!["name"] = "临时救助（新名称）";
        return catalogue.ToJsonString();
    }
}
