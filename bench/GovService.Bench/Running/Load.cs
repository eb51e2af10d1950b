using System.Diagnostics;
using GovService.Bench.Measuring;

namespace GovService.Bench.Running;

/// <summary>Clients inside this process, for what is measured without a network before it.</summary>
internal static class Load
{
    /// <summary>Each client does its pieces one after the other.</summary>
    /// <param name="piece">Given client and number.</param>
    public static async Task<Slice> RunAsync(int clients, int perClient, Func<int, int, Task> piece)
    {
        var times = new double[clients * perClient];
        var watch = Stopwatch.StartNew();
        await Task.WhenAll(Enumerable.Range(0, clients).Select(client => Task.Run(() => RunClientAsync(client))));
        var elapsed = watch.Elapsed;
        Array.Sort(times);
        return new(times.Length / elapsed.TotalSeconds, times[(int)(times.Length * 0.99)]);

        async Task RunClientAsync(int client)
        {
            for (var i = 0; i < perClient; i++)
            {
                var started = Stopwatch.GetTimestamp();
                await piece(client, i);
                times[client * perClient + i] = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
            }
        }
    }
}
