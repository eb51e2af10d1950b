using GovService.Bench.Measuring;
using GovService.TestKit;
using Npgsql;

namespace GovService.Bench.Faults;

/// <summary>What the database says after the last kill, counted.</summary>
internal sealed class Verdict(string database, IReadOnlyCollection<Acknowledgement> acknowledged)
{
    /// <summary>What a dead node had claimed comes due when its lease is over; then some.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(4);

    private const string Acknowledged = "unnest($1::uuid[], $2::text[]) AS told(id, number)";

    public async Task WaitForDeliveryAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            while (await CountAsync("SELECT count(*) FROM outbox_messages WHERE delivered_at IS NULL AND parked_at IS NULL") > 0)
                await Task.Delay(TimeSpan.FromSeconds(1), patience.Token);
        }
        catch (OperationCanceledException)
        {
            // The count of what was not delivered says it.
        }
    }

    public async Task JudgeAsync(Report report)
    {
        await NoneAsync("acknowledged, not there with that number", $"""
            SELECT count(*) FROM {Acknowledged} LEFT JOIN applications a USING (id) WHERE a.number IS DISTINCT FROM told.number
            """);
        await NoneAsync("there, never acknowledged", $"""
            SELECT count(*) FROM applications a WHERE NOT EXISTS (SELECT FROM {Acknowledged} WHERE told.id = a.id)
            """);
        report.AtMost("acknowledged twice", acknowledged.Count - acknowledged.Select(a => a.ApplicationId).Distinct().Count(), 0);
        await NoneAsync("numbers given twice", "SELECT count(*) - count(DISTINCT number) FROM applications");
        await NoneAsync("not exactly one timeline entry", NotOne("application_timeline", "x.application_id = a.id"));
        await NoneAsync("not exactly one audit row, chained", NotOne("application_audit", "x.application_id = a.id AND x.hash = a.audit_head"));
        await NoneAsync("not exactly one message in the outbox", NotOne("outbox_messages", "x.payload ->> 'number' = a.number"));
        await NoneAsync("not exactly one notification sent", NotOne("sms_messages", "x.key = 'application_submitted:' || a.id"));
        await NoneAsync("messages not delivered", "SELECT count(*) FROM outbox_messages WHERE delivered_at IS NULL");
        await NoneAsync("drafts that disagree with their application", """
            SELECT count(*) FROM application_drafts d FULL JOIN applications a USING (id)
            WHERE (d.submitted_at IS NULL) IS DISTINCT FROM (a.id IS NULL)
            """);
        await NoneAsync("rows of an application that is not there", """
            SELECT (SELECT count(*) FROM application_audit x WHERE NOT EXISTS (SELECT FROM applications a WHERE a.id = x.application_id))
                 + (SELECT count(*) FROM outbox_messages x
                    WHERE type = 'ApplicationSubmitted' AND NOT EXISTS (SELECT FROM applications a WHERE a.number = x.payload ->> 'number'))
                 + (SELECT count(*) FROM sms_messages x
                    WHERE key LIKE 'application_submitted:%' AND NOT EXISTS (SELECT FROM applications a WHERE x.key = 'application_submitted:' || a.id))
            """);
        report.Note(
            "messages attempted more than once", await CountAsync("SELECT count(*) FROM outbox_messages WHERE attempts > 1"));

        async Task NoneAsync(string what, string sql) => report.AtMost(what, await CountAsync(sql), 0);
    }

    private static string NotOne(string table, string ofApplication) =>
        $"SELECT count(*) FROM applications a WHERE (SELECT count(*) FROM {table} x WHERE {ofApplication}) <> 1";

    private async Task<long> CountAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        if (sql.Contains("$1", StringComparison.Ordinal))
        {
            command.Parameters.Add(new() { Value = acknowledged.Select(a => a.ApplicationId).ToArray() });
            command.Parameters.Add(new() { Value = acknowledged.Select(a => a.Number).ToArray() });
        }

        return (long)(await command.ExecuteScalarAsync())!;
    }
}
