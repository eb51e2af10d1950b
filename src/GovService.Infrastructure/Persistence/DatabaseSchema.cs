using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace GovService.Infrastructure.Persistence;

/// <summary>
/// Migrates under an advisory lock of PostgreSQL, which a node that dies gives back by itself. When nothing is pending,
/// it costs the lock and one query.
/// </summary>
internal sealed class DatabaseSchema(NpgsqlDataSource database, IServiceScopeFactory scopes, ILogger<DatabaseSchema> log)
    : IDatabaseSchema
{
    private const long StartLock = 0x676F76_73657276; // "govserv"

    public async Task<IAsyncDisposable> BringUpToDateAsync(CancellationToken ct)
    {
        var connection = await OpenAsync(ct);
        var held = await LockAsync(connection, ct);
        try
        {
            await MigrateAsync(await AppliedAsync(connection, ct), ct);
            return held;
        }
        catch
        {
            await held.DisposeAsync(); // a pooled session keeps its locks: giving the connection back is not enough
            throw;
        }
    }

    private async Task<NpgsqlConnection> OpenAsync(CancellationToken ct)
    {
        try
        {
            return await database.OpenConnectionAsync(ct);
        }
        catch (NpgsqlException unreachable)
        {
            throw new StartRefusedException(
                $"The database cannot be reached: {unreachable.Message}. Start it, or set ConnectionStrings:GovService right.");
        }
    }

    private static async Task<Held> LockAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        await using var command = new NpgsqlCommand("SELECT pg_advisory_lock($1)", connection);
        command.Parameters.AddWithValue(StartLock);
        command.CommandTimeout = 0; // however long another node migrates
        try
        {
            await command.ExecuteNonQueryAsync(ct);
            return new Held(connection);
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    private static async Task<IReadOnlyList<string>> AppliedAsync(NpgsqlConnection connection, CancellationToken ct)
    {
        try
        {
            await using var command = new NpgsqlCommand("""SELECT "MigrationId" FROM "__EFMigrationsHistory" """, connection);
            await using var reader = await command.ExecuteReaderAsync(ct);
            List<string> applied = [];
            while (await reader.ReadAsync(ct)) applied.Add(reader.GetString(0));
            return applied;
        }
        catch (PostgresException empty) when (empty.SqlState == PostgresErrorCodes.UndefinedTable)
        {
            return [];
        }
    }

    private async Task MigrateAsync(IReadOnlyList<string> applied, CancellationToken ct)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<GovServiceDbContext>();
        var schema = db.Database;
        IReadOnlyList<string> ours = [.. schema.GetMigrations()];
        if (applied.Except(ours, StringComparer.Ordinal).ToList() is { Count: > 0 } newer)
        {
            throw new StartRefusedException(
                $"The database is newer than this program: it has {string.Join(", ", newer)}. Start the newer program, or restore a backup.");
        }

        var pending = ours.Count - applied.Count;
        if (pending == 0) return;

        log.LogInformation("The database lacks {Pending} migrations; applying them", pending);
        schema.SetCommandTimeout(TimeSpan.FromHours(1)); // a large table takes what it takes
        await db.GetService<IHistoryRepository>().CreateIfNotExistsAsync(ct); // else its absence is logged as an error
        await schema.MigrateAsync(ct);
    }

    private sealed class Held(NpgsqlConnection connection) : IAsyncDisposable
    {
        public async ValueTask DisposeAsync()
        {
            await using (connection)
            await using (var command = new NpgsqlCommand("SELECT pg_advisory_unlock($1)", connection))
            {
                command.Parameters.AddWithValue(StartLock);
                await command.ExecuteNonQueryAsync();
            }
        }
    }
}
