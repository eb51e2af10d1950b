using GovService.UseCases.Ports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GovService.Infrastructure.Demo;

/// <summary>
/// Loads the demo content while the host starts, and again whenever the catalogue changes: a department that was just
/// imported has its officers at once.
/// </summary>
internal sealed class DemoAtStart(IServiceScopeFactory scopes, ILogger<DemoAtStart> log)
    : BackgroundService, ICatalogueListener
{
    private readonly SemaphoreSlim _changed = new(0);

    public void CatalogueChanged() => _changed.Release();

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await LoadAsync(cancellationToken);
        await base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        _changed.Dispose();
        base.Dispose();
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await _changed.WaitAsync(stoppingToken);
            while (_changed.Wait(0, CancellationToken.None))
            {
                // Several changes at once are loaded once.
            }

            try
            {
                await LoadAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                log.LogWarning(exception, "The demo content could not be loaded after a change of the catalogue");
            }
        }
    }

    private async Task LoadAsync(CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DemoPeople>().LoadAsync(DemoContent.Current, ct);
        await scope.ServiceProvider.GetRequiredService<DemoCertificates>().LoadAsync(DemoContent.Current, ct);
    }
}
