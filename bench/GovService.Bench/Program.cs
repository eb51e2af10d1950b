using GovService.Bench.Catalogue;
using GovService.Bench.Faults;
using GovService.Bench.Guide;
using GovService.Bench.Measuring;
using GovService.Bench.Queues;
using GovService.Bench.Running;
using GovService.Bench.Search;
using GovService.Bench.Submit;

// ./gov bench [submit|guide|search|catalogue|queues|idle|start] [--long]: product beside a limit probe, in one run.
if (args is ["serve-bare", var file, var bareUrl]) return await BareServer.RunAsync(file, bareUrl);
if (args is ["serve-raw", var database, var rawUrl]) return await RawServer.RunAsync(database, rawUrl);

// ./gov drill submit: counts like a bench, and its bars are zeros.
if (args is ["drill-submit"])
{
    var drilled = new Report("drill-submit");
    await SubmitDrill.RunAsync(drilled);
    drilled.Print();
    return drilled.IsMet ? 0 : 1;
}

(string Name, Func<Effort, Report, Task> Run)[] benches =
[
    ("submit", SubmitBench.RunAsync),
    ("guide", GuideBench.RunAsync),
    ("search", SearchBench.RunAsync),
    ("catalogue", CatalogueBench.RunAsync),
    ("queues", QueuesBench.RunAsync),
    ("start", StartBench.RunAsync),
    ("idle", IdleBench.RunAsync),
];

var wanted = args.Where(a => !a.StartsWith('-')).ToList();
if (wanted.Except(benches.Select(b => b.Name), StringComparer.Ordinal).FirstOrDefault() is { } unknown)
{
    Console.Error.WriteLine($"There is no bench {unknown}: {string.Join(", ", benches.Select(b => b.Name))}.");
    return 2;
}

var allMet = true;
foreach (var (name, run) in benches.Where(b => wanted.Count == 0 || wanted.Contains(b.Name, StringComparer.Ordinal)))
{
    var report = new Report(name);
    await run(args.Contains("--long", StringComparer.Ordinal) ? Effort.Long : Effort.Usual, report);
    report.Print();
    allMet &= report.IsMet;
}

return allMet ? 0 : 1;
