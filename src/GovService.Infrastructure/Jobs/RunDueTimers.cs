using System.Collections.Concurrent;
using GovService.Infrastructure.Persistence;
using GovService.UseCases.Clocks;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GovService.Infrastructure.Jobs;

/// <summary>
/// 到时处理: looks every few seconds for applications whose time has come, and sooner when one is about to. Each is a
/// use case and a transaction of its own; one that fails is left for a while and holds up no other.
/// </summary>
/// <remarks>
/// Nodes need not agree: who comes second is turned away by the row's version, looks again and finds nothing due.
/// </remarks>
internal sealed class RunDueTimers(IServiceScopeFactory scopes, TimeProvider clock, ILogger<RunDueTimers> log)
    : BackgroundService
{
    private const int BatchSize = 100;
    private const int AtOnce = 4;

    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<ApplicationId, DateTimeOffset> _failed = [];

    /// <summary>
    /// Does everything that is due, in the order of time. Answers when to look again: at once after it did something,
    /// because what comes next for those applications may be near.
    /// </summary>
    public async Task<DateTimeOffset> RunAsync(CancellationToken ct)
    {
        var hasTried = false;
        for (DueTimer? last = null; ;)
        {
            var now = clock.GetUtcNow();
            var coming = await ListAsync(last, now + Pause, ct);
            DueTimer[] due = [.. coming.TakeWhile(t => t.At <= now)];
            DueTimer[] tried = [.. due.Where(t => !IsLeftAlone(t.Id, now))];
            await Parallel.ForEachAsync(
                tried,
                new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = ct },
                (timer, each) => TryAsync(timer.Id, each));
            hasTried |= tried.Length > 0;

            if (due.Length == BatchSize) last = due[^1];
            else if (hasTried) return now;
            else return coming.Count > due.Length ? coming[due.Length].At : now + Pause;
        }
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            var next = await TryAsync(stoppingToken);
            var wait = next - clock.GetUtcNow();
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
            log.LogError(exception, "What is due could not be read; the next attempt follows shortly");
            return clock.GetUtcNow() + Pause;
        }
    }

    private async ValueTask TryAsync(ApplicationId application, CancellationToken ct)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<ISystemCaller>().SendAsSystem(new RunTimers(application), ct);
            _failed.TryRemove(application, out _);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            _failed[application] = clock.GetUtcNow() + PauseAfterFailure;
            log.LogError(exception, "The timers of application {ApplicationId} failed; they are tried again later", application);
        }
    }

    private bool IsLeftAlone(ApplicationId application, DateTimeOffset now) =>
        _failed.TryGetValue(application, out var until) && now < until;

    /// <summary>What comes due until then, behind the one that was last seen.</summary>
    private async Task<List<DueTimer>> ListAsync(DueTimer? last, DateTimeOffset until, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var applications = scope.ServiceProvider.GetRequiredService<GovServiceDbContext>().Applications
            .Where(a => a.NextTimerAt <= until);
        if (last is not null)
        {
            applications = applications.Where(a =>
                a.NextTimerAt > last.At || (a.NextTimerAt == last.At && a.Id.CompareTo(last.Id) > 0));
        }

        return await applications
            .OrderBy(a => a.NextTimerAt).ThenBy(a => a.Id)
            .Take(BatchSize)
            .Select(a => new DueTimer(a.Id, a.NextTimerAt!.Value))
            .ToListAsync(ct);
    }

    private sealed record DueTimer(ApplicationId Id, DateTimeOffset At);
}
