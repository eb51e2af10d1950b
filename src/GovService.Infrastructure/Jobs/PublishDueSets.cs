using GovService.Domain.ServiceItems.Revisions;
using GovService.Infrastructure.Persistence;
using GovService.UseCases.Catalogue;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GovService.Infrastructure.Jobs;

/// <summary>
/// 到时发布: looks every few seconds for sets whose instant has come, and sooner when one is about to. A set that cannot be
/// published goes back to its publisher in a second transaction; forward only.
/// </summary>
/// <remarks>Nodes need not agree: who comes second finds the set published. Late is fine, early never.</remarks>
internal sealed class PublishDueSets(IServiceScopeFactory scopes, TimeProvider clock, ILogger<PublishDueSets> log)
    : BackgroundService
{
    private const int BatchSize = 20;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);

    /// <summary>Publishes what is due, in the order of time. Answers when to look again.</summary>
    public async Task<DateTimeOffset> RunAsync(CancellationToken ct)
    {
        var now = clock.GetUtcNow();
        foreach (var set in await ListAsync(now + Pause, ct))
        {
            if (set.EffectiveAt > now) return set.EffectiveAt;

            await TryPublishAsync(set.Id, ct);
        }

        return now + Pause;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var wait = await TryAsync(stoppingToken) - clock.GetUtcNow();
            if (wait > TimeSpan.Zero) await Task.Delay(wait, clock, stoppingToken);
        }
    }

    private async Task<DateTimeOffset> TryAsync(CancellationToken ct)
    {
        try
        {
            return await RunAsync(ct);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.LogError(exception, "The sets that are due could not be read; the next attempt follows shortly");
            return clock.GetUtcNow() + Pause;
        }
    }

    /// <summary>A set that a fault of the machine hit stays scheduled and is tried again; it holds up no other.</summary>
    private async Task TryPublishAsync(PublicationSetId set, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var system = scope.ServiceProvider.GetRequiredService<ISystemCaller>();
            var outcome = (await system.SendAsSystem(new PublishSet(set), ct)).Value;
            if (outcome.Obstacle is { } obstacle) await system.SendAsSystem(new FailSet(set, obstacle, outcome.FailedAt), ct);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.LogError(exception, "The publication set {PublicationSet} could not be published; it is tried again", set);
        }
    }

    private async Task<List<DueSet>> ListAsync(DateTimeOffset until, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<GovServiceDbContext>().PublicationSets
            .Where(s => s.Status == PublicationSetStatus.Scheduled && s.EffectiveAt <= until)
            .OrderBy(s => s.EffectiveAt).ThenBy(s => s.Id)
            .Take(BatchSize)
            .Select(s => new DueSet(s.Id, s.EffectiveAt))
            .ToListAsync(ct);
    }

    private sealed record DueSet(PublicationSetId Id, DateTimeOffset EffectiveAt);
}
