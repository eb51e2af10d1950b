using GovService.Infrastructure.Persistence.Audit;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GovService.Infrastructure.Jobs;

/// <summary>Seals the audit every few seconds; a batch that was full is followed at once by the next.</summary>
internal sealed class SealAudit(AuditSealing sealing, TimeProvider clock, ILogger<SealAudit> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            if (await TrySealAsync(stoppingToken) == 0) await Task.Delay(Pause, clock, stoppingToken);
        }
    }

    private async Task<int> TrySealAsync(CancellationToken ct)
    {
        try
        {
            return await sealing.SealBatchAsync(ct);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.LogError(exception, "The audit could not be sealed; the next attempt follows shortly");
            return 0;
        }
    }
}
