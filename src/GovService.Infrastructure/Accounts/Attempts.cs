using System.Text;
using GovService.UseCases.Ports;
using Npgsql;

namespace GovService.Infrastructure.Accounts;

/// <summary>One row per thing that was tried, moved by one statement: of two tries at once, both count.</summary>
internal sealed class Attempts(NpgsqlDataSource database, IDigest digest, TimeProvider clock) : IAttempts
{
    public async Task<bool> TryAsync(AttemptLimit limit, string subject, CancellationToken ct)
    {
        await using var command = database.CreateCommand("""
            INSERT INTO attempts AS a (key, count, until) VALUES ($1, 1, $3)
            ON CONFLICT (key) DO UPDATE SET
                count = CASE WHEN a.until <= $2 THEN 1 ELSE least(a.count, $4) + 1 END,
                until = CASE WHEN a.until <= $2 OR a.count < $4 THEN $3 ELSE a.until END
            RETURNING count
            """);
        var now = clock.GetUtcNow();
        command.Parameters.Add(new() { Value = Key(limit, subject) });
        command.Parameters.Add(new() { Value = now });
        command.Parameters.Add(new() { Value = now + limit.Window });
        command.Parameters.Add(new() { Value = limit.Max });
        return (int)(await command.ExecuteScalarAsync(ct))! <= limit.Max;
    }

    public async Task ForgetAsync(AttemptLimit limit, string subject, CancellationToken ct)
    {
        await using var command = database.CreateCommand("DELETE FROM attempts WHERE key = $1");
        command.Parameters.Add(new() { Value = Key(limit, subject) });
        await command.ExecuteNonQueryAsync(ct);
    }

    private string Key(AttemptLimit limit, string subject) =>
        digest.Sm3Hex(Encoding.UTF8.GetBytes($"{limit.Kind}:{subject}"));
}
