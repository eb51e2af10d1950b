using GovService.UseCases.Ports;
using Microsoft.Extensions.Hosting;

namespace GovService.Infrastructure.Persistence;

/// <summary>
/// Before anything else starts, the schema is brought up to date; after everything has started, the next node may. So
/// nodes start one after another, and what is done once at the first start needs no lock of its own.
/// </summary>
internal sealed class DatabaseMigration(IDatabaseSchema schema) : IHostedLifecycleService, IAsyncDisposable
{
    private IAsyncDisposable? _turn;

    public async Task StartingAsync(CancellationToken cancellationToken) =>
        _turn = await schema.BringUpToDateAsync(cancellationToken);

    public Task StartedAsync(CancellationToken cancellationToken) => DisposeAsync().AsTask();

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Also when the start failed half-way.</summary>
    public async ValueTask DisposeAsync()
    {
        if (Interlocked.Exchange(ref _turn, null) is { } turn) await turn.DisposeAsync();
    }
}
