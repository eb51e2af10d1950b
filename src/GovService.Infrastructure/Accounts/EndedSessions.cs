using System.Collections.Concurrent;
using GovService.UseCases.Ports;
using Npgsql;

namespace GovService.Infrastructure.Accounts;

/// <summary>
/// In memory, read whole once, then told one by one (NOTIFY sessions): asking costs no statement. What cannot be read
/// is not guessed: nobody is let in on a session that may be over (docs/adr/0017).
/// </summary>
internal sealed class EndedSessions(NpgsqlDataSource database, TimeProvider clock) : IEndedSessions
{
    private volatile Known _known = new();

    /// <summary>Something may have been missed: everything is read again.</summary>
    public void Invalidate() => _known = new();

    public void Hear(Guid session) => _known.Sessions[session] = true;

    public async ValueTask<bool> ContainsAsync(Guid session, CancellationToken ct)
    {
        var known = _known;
        if (!known.IsComplete) await CompleteAsync(known, ct);
        return known.Sessions.ContainsKey(session);
    }

    public async Task AddAsync(Guid session, DateTimeOffset until, CancellationToken ct)
    {
        await using var command = database.CreateCommand("""
            INSERT INTO ended_sessions (id, until) VALUES ($1, $2) ON CONFLICT (id) DO NOTHING
            """);
        command.Parameters.Add(new() { Value = session });
        command.Parameters.Add(new() { Value = until });
        await command.ExecuteNonQueryAsync(ct);
        Hear(session); // here at once; elsewhere when the database says so
    }

    /// <summary>Several readers at once: each reads for itself, and all read the same.</summary>
    private async Task CompleteAsync(Known known, CancellationToken ct)
    {
        await using var command = database.CreateCommand("SELECT id FROM ended_sessions WHERE until > $1");
        command.Parameters.Add(new() { Value = clock.GetUtcNow() });
        await using var reader = await command.ExecuteReaderAsync(ct);
        while (await reader.ReadAsync(ct)) known.Sessions[reader.GetGuid(0)] = true;
        known.IsComplete = true;
    }

    private sealed class Known
    {
        private volatile bool _isComplete;

        /// <summary>Keys only; heard while the rest is still being read, too.</summary>
        public ConcurrentDictionary<Guid, bool> Sessions { get; } = new();

        public bool IsComplete
        {
            get => _isComplete;
            set => _isComplete = value;
        }
    }
}
