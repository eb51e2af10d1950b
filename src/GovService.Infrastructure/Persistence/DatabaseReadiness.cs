using GovService.UseCases.Ports;
using Npgsql;

namespace GovService.Infrastructure.Persistence;

/// <summary>Ready: the database answers and holds a catalogue's tables.</summary>
internal sealed class DatabaseReadiness(NpgsqlDataSource database) : IReadiness
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    public async Task<bool> IsReadyAsync(CancellationToken ct)
    {
        try
        {
            using var limit = CancellationTokenSource.CreateLinkedTokenSource(ct);
            limit.CancelAfter(Limit);
            await using var command = database.CreateCommand("SELECT 1 FROM service_items LIMIT 1");
            await command.ExecuteScalarAsync(limit.Token);
            return true;
        }
        catch (Exception exception) when (exception is NpgsqlException or OperationCanceledException)
        {
            return false;
        }
    }
}
