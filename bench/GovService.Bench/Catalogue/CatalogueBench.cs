using System.Security.Claims;
using GovService.Bench.Measuring;
using GovService.Bench.Running;
using GovService.Bench.Search;
using GovService.Domain.ServiceItems;
using GovService.TestKit;
using GovService.UseCases.ServiceItems;
using GovService.Web.Infrastructure;

namespace GovService.Bench.Catalogue;

/// <summary>
/// The public list in a county's catalogue, and in one of 100,000 items: the same questions in turn, through the whole
/// use case. The larger one may cost twice as much.
/// </summary>
internal static class CatalogueBench
{
    private const int Clients = 2;
    private const double Bar = 2;

    private static readonly ClaimsPrincipal Nobody = new();

    private static readonly SearchServiceItems Everything = new();

    public static async Task RunAsync(Effort effort, Report report)
    {
        await using var postgres = await PostgresServer.StartAsync(Schema.MigrateAsync);
        using var county = await CatalogueAsync(postgres, GeneratedItems.County);
        using var many = await CatalogueAsync(postgres, GeneratedItems.Many);
        var department = (await county.UseCases.SendAs(Nobody, new GetCatalogueHome())).Departments[0].Slug;

        await CompareAsync("search", [.. SearchBench.Texts.Select(text => new SearchServiceItems(text))]);
        await CompareAsync("search, narrowed", [.. SearchBench.Texts.Select(text => new SearchServiceItems(text, Level: "4", Online: true))]);
        await CompareAsync("first page", [Everything]);
        await CompareAsync("a county's last page", [Everything with { Page = GeneratedItems.County / SearchServiceItems.UsualPageSize }]);
        foreach (var (name, facet) in Facets(department)) await CompareAsync(name, [facet]);

        async Task CompareAsync(string what, IReadOnlyList<SearchServiceItems> queries)
        {
            var perClient = await CalibratedAsync(queries);
            var pairs = await Pairs.MeasureAsync(effort, () => AskAsync(county, queries, perClient), () => AskAsync(many, queries, perClient));
            report.AtMost($"{what}: CPU, many / county", 1 / pairs.ByCpu, Bar);
            report.AtMost($"{what}: wall, many / county", 1 / pairs.BySpeed, Bar);
            report.Note($"{what}, county, CPU", Pairs.Median(pairs.Probe.Select(s => s.Cpu)), "µs/query");
            report.Note($"{what}, many, CPU", Pairs.Median(pairs.Product.Select(s => s.Cpu)), "µs/query");
        }

        // As many of each query as fill a slice of the county's; the first rounds also warm both.
        async Task<int> CalibratedAsync(IReadOnlyList<SearchServiceItems> queries)
        {
            await AskAsync(many, queries, 10 * queries.Count);
            await AskAsync(county, queries, 10 * queries.Count);
            var slice = await AskAsync(county, queries, 10 * queries.Count);
            var rounds = slice.PerSecond * effort.Slice.TotalSeconds / 4 / Clients / queries.Count;
            return queries.Count * Math.Max(1, (int)rounds);
        }
    }

    private static IEnumerable<(string Name, SearchServiceItems Query)> Facets(string department) =>
    [
        ("audience", Everything with { Audience = Audience.Person }),
        ("theme", Everything with { Audience = Audience.Person, Theme = "090" }),
        ("life stage", Everything with { Stage = LifeStages.Shipped.All[0].Key }),
        ("department", Everything with { Department = department }),
        ("level", Everything with { Level = "4" }),
        ("online", Everything with { Online = true }),
        ("nothing to hand in", Everything with { WithoutHandingIn = true }),
        ("across regions", Everything with { CrossRegion = true }),
        ("four facets, page 3", Everything with { Audience = Audience.Person, Level = "4", Online = true, CrossRegion = true, Page = 3 }),
    ];

    private static async Task<Measured> CatalogueAsync(PostgresServer postgres, int items)
    {
        var database = await postgres.CreateDatabaseAsync();
        using (var importing = new BenchHost(database)) await GeneratedItems.CreateAsync(importing, database, items);
        return new(new(database), await CpuMeter.OfAsync(database)); // its memory begins with what is there now
    }

    private static Task<Slice> AskAsync(Measured catalogue, IReadOnlyList<SearchServiceItems> queries, int perClient) =>
        catalogue.Meter.OfAsync(
            Clients * perClient,
            () => Load.RunAsync(Clients, perClient, (client, i) =>
                catalogue.UseCases.SendAs(Nobody, queries[(client + i) % queries.Count])));

    private sealed record Measured(BenchHost Host, CpuMeter Meter) : IDisposable
    {
        public IUseCases UseCases => Host.UseCases;

        public void Dispose() => Host.Dispose();
    }
}
