using System.Globalization;
using System.Text.RegularExpressions;
using GovService.Bench.Measuring;
using GovService.TestKit;

namespace GovService.Bench.Running;

/// <summary>The load client for pages.</summary>
internal static partial class Wrk
{
    private const int Connections = 16;

    public static async Task<Slice> AskAsync(ServerProcess server, string path, string encoding, TimeSpan duration)
    {
        var before = server.CpuMicroseconds;
        var said = await Command.RunAsync("taskset",
        [
            "-c", "1", "wrk", "-t1", $"-c{Connections}", $"-d{duration.TotalSeconds:0}s", "--latency",
            "-H", $"Accept-Encoding: {encoding}", new Uri(server.Address, path).ToString(),
        ]);
        var cpu = server.CpuMicroseconds - before;
        if (Errors().IsMatch(said)) throw new InvalidOperationException(said);

        var requests = Number(Requests().Match(said));
        var p99 = P99().Match(said);
        return new(Number(Speed().Match(said)), Number(p99) * UnitOf(p99.Groups["unit"].Value), cpu / requests);
    }

    private static double Number(Match match) => double.Parse(match.Groups["value"].ValueSpan, CultureInfo.InvariantCulture);

    private static double UnitOf(string unit) => unit switch
    {
        "us" => 0.001,
        "ms" => 1,
        "s" => 1000,
        _ => throw new InvalidOperationException($"wrk said {unit}."),
    };

    [GeneratedRegex(@"(?<value>\d+) requests in", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Requests();

    [GeneratedRegex(@"Requests/sec:\s+(?<value>[\d.]+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Speed();

    [GeneratedRegex(@"99%\s+(?<value>[\d.]+)(?<unit>\w+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex P99();

    [GeneratedRegex(@"Non-2xx|Socket errors", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Errors();
}
