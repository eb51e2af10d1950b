using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace GovService.Infrastructure.Accounts;

/// <summary>Once an hour, forgets the tries, codes and sessions that are over: nothing personal is kept longer than it is needed.</summary>
internal sealed class SignInCleaning(
    NpgsqlDataSource database, EndedSessions sessions, TimeProvider clock, ILogger<SignInCleaning> log)
    : BackgroundService
{
    private static readonly TimeSpan Pause = TimeSpan.FromHours(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (true)
        {
            await Task.Delay(Pause, clock, stoppingToken);
            try
            {
                await CleanAsync(stoppingToken);
            }
            catch (NpgsqlException exception)
            {
                log.LogWarning(exception, "Old tries, codes and sessions could not be removed; the next attempt follows in an hour");
            }
        }
    }

    private async Task CleanAsync(CancellationToken ct)
    {
        await using var batch = database.CreateBatch();
        batch.BatchCommands.Add(Delete("DELETE FROM attempts WHERE until <= $1", clock.GetUtcNow()));
        batch.BatchCommands.Add(Delete("DELETE FROM sms_codes WHERE created_at <= $1", clock.GetUtcNow() - Pause));
        batch.BatchCommands.Add(Delete("DELETE FROM ended_sessions WHERE until <= $1", clock.GetUtcNow()));
        await batch.ExecuteNonQueryAsync(ct);
        sessions.Invalidate();
    }

    private static NpgsqlBatchCommand Delete(string sql, DateTimeOffset until) =>
        new(sql) { Parameters = { new() { Value = until } } };
}
