using GovService.UseCases.Ports;
using GovService.UseCases.Queues;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GovService.Infrastructure.Jobs;

/// <summary>无遗漏检查: once a day, and soon after every start; what it finds is an error that somebody has to read.</summary>
/// <remarks>Every node checks: it only reads, and a gap that is told twice is better than one that is told by nobody.</remarks>
internal sealed class CheckQueuesDaily(IServiceScopeFactory scopes, TimeProvider clock, ILogger<CheckQueuesDaily> log)
    : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Pause = TimeSpan.FromDays(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        for (var wait = AfterStart; ; wait = Pause)
        {
            await Task.Delay(wait, clock, stoppingToken);
            try
            {
                await CheckAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                log.LogError(exception, "Whether every application is in a queue could not be checked; the next check follows in a day");
            }
        }
    }

    private async Task CheckAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var gaps = await scope.ServiceProvider.GetRequiredService<ISystemCaller>().SendAsSystem(new CheckQueues(), ct);
        foreach (var gap in gaps)
        {
            log.LogError(
                "{Waiting} open applications are in nobody's queue: {Kind}, queue {Queue}, department {Department}, district {District}",
                gap.Waiting, gap.Kind, gap.Queue, gap.Department, gap.District);
        }
    }
}
