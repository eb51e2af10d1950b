using System.Security.Claims;
using GovService.Bench.Measuring;
using GovService.Bench.Running;
using GovService.Bench.Submit;
using GovService.TestKit;
using GovService.UseCases.Drafts;
using GovService.UseCases.Queues;
using GovService.UseCases.ServiceItems;

namespace GovService.Bench.Queues;

/// <summary>
/// A reviewer's queue at 200,000 open applications: the first page and the hundredth through the whole use case, beside
/// pgbench with the very same statements.
/// </summary>
internal static class QueuesBench
{
    private const int Clients = 4;
    private const int DeepPage = 100;

    public static async Task RunAsync(Effort effort, Report report)
    {
        await using var postgres = await PostgresServer.StartAsync(Schema.MigrateAsync);
        var database = await postgres.CreateDatabaseAsync();
        using var host = new BenchHost(database);
        var content = await File.ReadAllTextAsync(RepositoryPaths.Of("content", "catalog.json"));
        await host.UseCases.SendAsSystem(new ImportCatalogue(content));
        var drafts = await SignedDrafts.PrepareAsync(database, host);
        foreach (var pattern in drafts.Patterns)
            await host.UseCases.SendAs(Caller(drafts.Applicant.Id), new SubmitApplication(pattern));
        var reviewer = Caller((await OpenApplications.CreateAsync(database, host.Services)).Id);

        var first = await ReadAsync(host, reviewer, QueueSelection.All);
        var deep = await DeepAsync(host, reviewer, first);
        report.Note("open applications", OpenApplications.Count);
        report.Note("of them in this queue", first.Waiting);

        var firstPairs = await CompareAsync("first page", QueueSelection.All);
        var deepPairs = await CompareAsync($"page {DeepPage}", deep);
        report.AtLeast("page 100 / first page, speed", SpeedOf(deepPairs) / SpeedOf(firstPairs), 0.5);

        async Task<Pairs> CompareAsync(string page, QueueSelection selection)
        {
            using var capture = new StatementCapture(database);
            using var listened = new BenchHost(database, capture.ListenTo);
            await ReadAsync(listened, reviewer, selection); // rights, catalogue and calendar are in memory from now on
            var sent = await capture.OfAsync(() => ReadAsync(listened, reviewer, selection));
            report.AtMost($"statements of the {page}", sent.Count, 3);

            var script = PgbenchScript.Of("q", sent, _ => null, pipelined: false);
            var meter = await CpuMeter.OfAsync(database);
            var pages = effort.PerClient;
            var pairs = await Pairs.MeasureAsync(
                effort,
                () => meter.OfAsync(Clients * pages, () => Pgbench.RunAsync(database, [script], Clients, pages)),
                () => meter.OfAsync(
                    Clients * pages, () => Load.RunAsync(Clients, pages, (_, _) => ReadAsync(host, reviewer, selection))));
            report.AtLeast($"{page} / its SQL alone", pairs.BySpeed, 0.5);
            report.Note(page, pairs, "page");
            return pairs;
        }
    }

    private static Task<QueuePage> ReadAsync(BenchHost host, ClaimsPrincipal caller, QueueSelection selection) =>
        host.UseCases.SendAs(caller, new ListReviewQueue(selection));

    private static async Task<QueueSelection> DeepAsync(BenchHost host, ClaimsPrincipal caller, QueuePage first)
    {
        var selection = QueueSelection.All;
        var page = first;
        for (var number = 1; number < DeepPage; number++)
        {
            selection = selection with { After = page.Next };
            page = await ReadAsync(host, caller, selection);
        }

        return selection;
    }

    private static double SpeedOf(Pairs pairs) => pairs.Product.Average(slice => slice.PerSecond);

    private static ClaimsPrincipal Caller(UserId id) =>
        new(new ClaimsIdentity([new(ClaimTypes.NameIdentifier, id.ToString())], "bench"));
}
