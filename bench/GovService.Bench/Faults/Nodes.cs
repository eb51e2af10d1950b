using System.Security.Cryptography;
using GovService.Bench.Running;
using GovService.TestKit;

namespace GovService.Bench.Faults;

/// <summary>Two portals on one database. One that was killed is started again at once, on another port.</summary>
internal sealed class Nodes(Installation installation) : IAsyncDisposable
{
    private const int Count = 2;

    private readonly ServerProcess?[] _nodes = new ServerProcess?[Count];

    public int Kills { get; private set; }

    /// <summary>A balancer that has not noticed anything yet may name a node that is dead.</summary>
    public Uri Any() => (_nodes[RandomNumberGenerator.GetInt32(Count)] ?? _nodes[0] ?? _nodes[1])?.Address
        ?? throw new HttpRequestException("No node is up.");

    public Task StartAsync() => Task.WhenAll(Enumerable.Range(0, Count).Where(i => _nodes[i] is null).Select(StartAsync));

    public Task KillAllAsync() => Task.WhenAll(Enumerable.Range(0, Count).Select(KillAsync));

    public async Task KillAsync(int i)
    {
        if (Interlocked.Exchange(ref _nodes[i], null) is not { } node) return;

        await node.KillAsync();
        await node.DisposeAsync();
        Kills++;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var node in _nodes.OfType<ServerProcess>()) await node.DisposeAsync();
    }

    private async Task StartAsync(int i) => _nodes[i] = await installation.StartPortalAsync(processors: null);
}
