using GovService.Bench.Measuring;
using Npgsql;

namespace GovService.Bench.Running;

/// <summary>What a portal costs that nobody asks anything: statements in the log of PostgreSQL, CPU time, memory.</summary>
internal static class IdleBench
{
    private static readonly TimeSpan Watched = TimeSpan.FromSeconds(20);

    public static async Task RunAsync(Effort effort, Report report)
    {
        await using var installation = await Installation.CreateAsync();
        await using var portal = await installation.StartPortalAsync("0,1");
        var log = await LogStatementsAsync(installation.Database);
        await Task.Delay(TimeSpan.FromSeconds(10)); // the start is over

        var (statements, cpu) = (await StatementsAsync(log), portal.CpuMicroseconds);
        await Task.Delay(Watched);
        statements = await StatementsAsync(log) - statements;
        cpu = portal.CpuMicroseconds - cpu;

        report.AtMost("statements when idle", statements / Watched.TotalSeconds, 2, "1/s");
        report.Note("CPU when idle", cpu / Watched.TotalMicroseconds * 100, "%");
        report.Note("memory when idle", portal.ResidentMegabytes, "MB");
    }

    private static async Task<string> LogStatementsAsync(string database)
    {
        await using var connection = new NpgsqlConnection(database);
        await connection.OpenAsync();
        await using var set = new NpgsqlCommand("ALTER SYSTEM SET log_statement = 'all'", connection);
        await set.ExecuteNonQueryAsync();
        await using var reload = new NpgsqlCommand("SELECT pg_reload_conf()", connection);
        await reload.ExecuteNonQueryAsync();
        await using var folder = new NpgsqlCommand("SHOW data_directory", connection);
        return Path.Combine((string)(await folder.ExecuteScalarAsync())!, "server.log");
    }

    private static async Task<int> StatementsAsync(string log) => (await File.ReadAllLinesAsync(log))
        .Count(line => line.Contains("LOG:  statement:", StringComparison.Ordinal) || line.Contains("LOG:  execute", StringComparison.Ordinal));
}
