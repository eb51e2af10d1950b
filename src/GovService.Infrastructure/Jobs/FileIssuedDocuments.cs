using GovService.UseCases.Documents;
using GovService.UseCases.Ports;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GovService.Infrastructure.Jobs;

/// <summary>
/// 文书归档: prints what nobody has opened yet, one document at a time with a rest after each. Nobody waits for it: whoever
/// opens a document first has it printed on the spot.
/// </summary>
internal sealed class FileIssuedDocuments(ISystemCaller system, TimeProvider clock, ILogger<FileIssuedDocuments> log)
    : BackgroundService
{
    private static readonly TimeSpan Rest = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
            await Task.Delay(await TryFileAsync(stoppingToken) > 0 ? Rest : Pause, clock, stoppingToken);
    }

    private async Task<int> TryFileAsync(CancellationToken ct)
    {
        try
        {
            return (await system.SendAsSystem(new FileDocuments(Count: 1), ct)).Value;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            log.LogError(exception, "Documents could not be filed; the next attempt follows shortly");
            return 0;
        }
    }
}
