using GovService.Infrastructure.Accounts;
using GovService.Infrastructure.Calendars;
using GovService.Infrastructure.Catalogue;
using GovService.UseCases.Ports;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace GovService.Infrastructure.Persistence;

/// <summary>
/// Hears what other nodes changed. Triggers on the tables send NOTIFY on commit; one connection of its own listens.
/// After any break everything cached is dropped, because what was said in between is lost.
/// </summary>
internal sealed class ChangeListener(
    NpgsqlDataSource database,
    CatalogueCache catalogue,
    AccountRightsCache rights,
    EndedSessions sessions,
    WorkingCalendarCache calendars,
    IEnumerable<ICatalogueListener> listeners,
    TimeProvider clock,
    ILogger<ChangeListener> log) : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await ListenAsync(stoppingToken);
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                log.LogWarning("Changes cannot be heard ({Reason}); caches are dropped until they can", exception.Message);
                await Task.Delay(Pause, clock, stoppingToken);
            }
        }
    }

    private async Task ListenAsync(CancellationToken ct)
    {
        await using var connection = await database.OpenConnectionAsync(ct);
        connection.Notification += (_, notification) => Hear(notification.Channel, notification.Payload);
        await using (var listen = new NpgsqlCommand("LISTEN govservice_catalogue; LISTEN govservice_rights; LISTEN govservice_sessions; LISTEN govservice_calendars", connection))
            await listen.ExecuteNonQueryAsync(ct);

        Hear("govservice_catalogue");
        Hear("govservice_rights");
        Hear("govservice_calendars");
        sessions.Invalidate();
        while (true) await connection.WaitAsync(ct);
    }

    private void Hear(string channel, string payload = "")
    {
        if (channel == "govservice_sessions")
        {
            sessions.Hear(Guid.Parse(payload));
            return;
        }

        if (channel == "govservice_rights")
        {
            rights.Invalidate();
            return;
        }

        if (channel == "govservice_calendars")
        {
            calendars.Invalidate();
            foreach (var listener in listeners) listener.CatalogueChanged(); // kept answers count days too
            return;
        }

        catalogue.Invalidate();
        foreach (var listener in listeners) listener.CatalogueChanged();
    }
}
