using System.Globalization;
using Npgsql;

namespace GovService.TestKit;

/// <summary>
/// One real PostgreSQL for the test process, with nothing traded for durability. A migrated template is cloned
/// for each test class, which takes tens of milliseconds.
/// </summary>
public sealed class PostgresServer : IAsyncDisposable
{
    private const string Template = "govservice_template";

    private readonly PostgresProcess _process;
    private int _databases;

    private PostgresServer(PostgresProcess process) => _process = process;

    /// <param name="migrate">Brings the empty database behind a connection string to the present schema.</param>
    public static async Task<PostgresServer> StartAsync(Func<string, Task> migrate)
    {
        ArgumentNullException.ThrowIfNull(migrate);
        var server = new PostgresServer(await PostgresProcess.StartAsync());
        try
        {
            await server.MakeTemplateAsync(migrate);
            return server;
        }
        catch
        {
            await server.DisposeAsync();
            throw;
        }
    }

    /// <summary>A fresh, migrated database of the caller's own; answers its connection string.</summary>
    public Task<string> CreateDatabaseAsync() => CreateDatabaseAsync(Template);

    /// <summary>A database without any table, for tests of the way there.</summary>
    public Task<string> CreateEmptyDatabaseAsync() => CreateDatabaseAsync("template0");

    public async ValueTask DisposeAsync()
    {
        NpgsqlConnection.ClearAllPools();
        await _process.DisposeAsync();
    }

    private async Task<string> CreateDatabaseAsync(string template)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"test_{Interlocked.Increment(ref _databases)}");
        await ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {template}");
        return ConnectionStringOf(name, pooling: true);
    }

    // Unpooled: a connection left open would keep the template from being cloned.
    private async Task MakeTemplateAsync(Func<string, Task> migrate)
    {
        await ExecuteAsync($"CREATE DATABASE {Template}");
        await migrate(ConnectionStringOf(Template, pooling: false));
        await ExecuteAsync($"ALTER DATABASE {Template} WITH IS_TEMPLATE true ALLOW_CONNECTIONS false");
    }

    private string ConnectionStringOf(string database, bool pooling) =>
        new NpgsqlConnectionStringBuilder(_process.ConnectionString) { Database = database, Pooling = pooling }.ConnectionString;

    private async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(ConnectionStringOf("postgres", pooling: false));
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
