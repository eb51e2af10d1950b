using System.Security.Claims;
using GovService.Bench.Measuring;
using GovService.Bench.Running;
using GovService.TestKit;
using GovService.UseCases.Drafts;
using GovService.UseCases.ServiceItems;
using Npgsql;

namespace GovService.Bench.Submit;

/// <summary>
/// Durable submission through the whole use case, rights, validation, audit and outbox included, beside pgbench with the
/// statements that the handler really sends, pipelined. Both at eight clients on both processors, spread over the items.
/// </summary>
internal static class SubmitBench
{
    private const int Clients = 8;
    private const int WarmUp = 150;

    public static async Task RunAsync(Effort effort, Report report)
    {
        await using var postgres = await PostgresServer.StartAsync(Schema.MigrateAsync);
        var database = await postgres.CreateDatabaseAsync();
        using var host = new BenchHost(database);
        var content = await File.ReadAllTextAsync(RepositoryPaths.Of("content", "catalog.json"));
        await host.UseCases.SendAsSystem(new ImportCatalogue(content));
        var drafts = await SignedDrafts.PrepareAsync(database, host);
        var meter = await CpuMeter.OfAsync(database);
        var caller = new ClaimsPrincipal(
            new ClaimsIdentity([new(ClaimTypes.NameIdentifier, drafts.Applicant.Id.ToString())], "bench"));

        var (next, trips) = (0L, 0);
        var scripts = await ScriptsAsync(); // takes two drafts of each item
        await OursAsync(WarmUp);
        await LimitAsync(WarmUp);

        var before = await CommitsAsync(database);
        await OursAsync(effort.PerClient);
        var commits = (await CommitsAsync(database) - before) / (double)(Clients * effort.PerClient);
        var pairs = await Pairs.MeasureAsync(effort, () => LimitAsync(effort.PerClient), () => OursAsync(effort.PerClient));

        report.AtLeast("submission / pipelined pgbench", pairs.BySpeed, 0.35);
        report.Note("the same by CPU of all processes", pairs.ByCpu);
        report.AtMost("commits per submission", commits, 1.05);
        report.AtMost("round trips per submission", trips, 3);
        report.Note("items", drafts.Patterns.Count);
        report.Note("submission", pairs, "submission");

        async Task<Slice> OursAsync(int perClient)
        {
            var from = await CopiesAsync(perClient);
            return await meter.OfAsync(
                Clients * perClient,
                () => Load.RunAsync(Clients, perClient, (client, i) => SubmitAsync(host, from + client * perClient + i)));
        }

        async Task<Slice> LimitAsync(int perClient)
        {
            var from = await CopiesAsync(perClient);
            return await meter.OfAsync(
                Clients * perClient,
                () => Pgbench.RunAsync(database, scripts, Clients, perClient, ("i", from - 1), ("per", perClient)));
        }

        async Task<long> CopiesAsync(int perClient)
        {
            var from = next;
            next += Clients * perClient;
            await drafts.CopyAsync(from, Clients * perClient);
            return from;
        }

        async Task SubmitAsync(BenchHost through, long n)
        {
            var answer = await through.UseCases.SendAs(caller, new SubmitApplication(SignedDrafts.Id(n)));
            if (!answer.Succeeded) throw new InvalidOperationException($"A submission was refused: {answer.Errors[0].Code}");
        }

        // What differs between two submissions of one item is what each must have of its own.
        async Task<IReadOnlyList<PgbenchScript>> ScriptsAsync()
        {
            var items = drafts.Patterns.Count;
            await drafts.CopyAsync(next, 3 * items);
            using var capture = new StatementCapture(database);
            using var listened = new BenchHost(database, capture.ListenTo);
            List<PgbenchScript> made = [];
            for (var item = 0; item < items; item++)
            {
                var (first, second, third) = (next + item, next + items + item, next + 2 * items + item);
                await SubmitAsync(listened, first); // leases numbers
                var one = await capture.OfAsync(() => SubmitAsync(listened, second));
                var other = await capture.OfAsync(() => SubmitAsync(listened, third));
                made.Add(SubmitScript.Of($"s{item}", one, other, SignedDrafts.Id(second)));
                trips = capture.RoundTrips + 1; // and the commit
            }

            next += 3 * items;
            return made;
        }
    }

    /// <summary>Of the database so far. Sessions say what they did when they end, or after a second.</summary>
    private static async Task<long> CommitsAsync(string database)
    {
        await Task.Delay(TimeSpan.FromSeconds(12));
        var settings = new NpgsqlConnectionStringBuilder(database);
        var name = settings.Database!;
        settings.Database = "postgres"; // asking does not count
        settings.Pooling = false;
        await using var connection = new NpgsqlConnection(settings.ConnectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand("SELECT xact_commit FROM pg_stat_database WHERE datname = $1", connection);
        command.Parameters.Add(new() { Value = name });
        return (long)(await command.ExecuteScalarAsync())!;
    }
}
