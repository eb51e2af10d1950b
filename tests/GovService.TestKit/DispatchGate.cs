using Npgsql;

namespace GovService.TestKit;

/// <summary>Where on its way out a message of the outbox can be stopped.</summary>
public enum DispatchStage
{
    /// <summary>Committed with its application, seen by no dispatcher.</summary>
    Claim = 7101,

    /// <summary>Claimed, nothing sent.</summary>
    Send = 7102,

    /// <summary>Sent, not yet written down as delivered.</summary>
    MarkDelivered = 7103,
}

/// <summary>
/// Holds up the dispatchers of a test database at one stage, for as long as a kill takes: triggers wait for a lock that
/// is held here. The portal under test is none the wiser.
/// </summary>
public sealed class DispatchGate : IAsyncDisposable
{
    private static readonly string Waiting =
        "FROM pg_locks WHERE locktype = 'advisory' AND NOT granted AND objid IN "
        + $"({DispatchStage.Claim:D}, {DispatchStage.Send:D}, {DispatchStage.MarkDelivered:D})";

    private readonly NpgsqlConnection _keeper;

    private DispatchGate(NpgsqlConnection keeper) => _keeper = keeper;

    public static async Task<DispatchGate> InstallAsync(string database)
    {
        var settings = new NpgsqlConnectionStringBuilder(database) { Pooling = false };
        var gate = new DispatchGate(new(settings.ConnectionString));
        await gate._keeper.OpenAsync();
        await gate.ExecuteAsync($"""
            CREATE FUNCTION test_gate() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                PERFORM pg_advisory_xact_lock_shared(TG_ARGV[0]::bigint);
                RETURN NEW;
            END $$;
            CREATE TRIGGER test_gate_claim BEFORE UPDATE OF attempts ON outbox_messages
                FOR EACH ROW EXECUTE FUNCTION test_gate('{DispatchStage.Claim:D}');
            CREATE TRIGGER test_gate_send BEFORE INSERT ON sms_messages
                FOR EACH ROW EXECUTE FUNCTION test_gate('{DispatchStage.Send:D}');
            CREATE TRIGGER test_gate_mark BEFORE UPDATE OF delivered_at ON outbox_messages
                FOR EACH ROW EXECUTE FUNCTION test_gate('{DispatchStage.MarkDelivered:D}');
            """);
        return gate;
    }

    public Task CloseAsync(DispatchStage stage) => ExecuteAsync($"SELECT pg_advisory_lock({stage:D})");

    /// <summary>Waits until a dispatcher stands before the gate.</summary>
    public async Task WaitForAnArrivalAsync(CancellationToken ct)
    {
        while (await CountWaitingAsync() == 0) await Task.Delay(TimeSpan.FromMilliseconds(10), ct);
    }

    /// <summary>
    /// Opens the gate after a kill. What the dead had asked for is taken back first: PostgreSQL would still do it, and
    /// the test would be about a message that only seemed to be stopped.
    /// </summary>
    public async Task OpenAsync()
    {
        await ExecuteAsync($"SELECT pg_terminate_backend(pid, 5000) {Waiting}");
        await ExecuteAsync("SELECT pg_advisory_unlock_all()");
    }

    public ValueTask DisposeAsync() => _keeper.DisposeAsync();

    private async Task<long> CountWaitingAsync()
    {
        await using var command = new NpgsqlCommand($"SELECT count(*) {Waiting}", _keeper);
        return (long)(await command.ExecuteScalarAsync())!;
    }

    private async Task ExecuteAsync(string sql)
    {
        await using var command = new NpgsqlCommand(sql, _keeper);
        await command.ExecuteNonQueryAsync();
    }
}
