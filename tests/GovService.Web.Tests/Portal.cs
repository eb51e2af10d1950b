using GovService.TestKit;
using Npgsql;

[assembly: AssemblyFixture(typeof(GovService.Web.Tests.Portal))]

namespace GovService.Web.Tests;

/// <summary>The one portal of this test project, on a migrated database of its own.</summary>
public sealed class Portal : IAsyncLifetime
{
    private string _connectionString = "";
    private PostgresServer? _postgres;
    private PortalServer? _server;

    public PortalServer Server => _server!;

    public async ValueTask InitializeAsync()
    {
        _postgres = await PostgresServer.StartAsync(Schema.MigrateAsync);
        _connectionString = await _postgres.CreateDatabaseAsync();
        _server = PortalServer.Start(_connectionString);
    }

    /// <summary>A migrated database for portals in processes of their own.</summary>
    public Task<string> CreateDatabaseAsync() => _postgres!.CreateDatabaseAsync();

    /// <summary>Changes the database behind the portal's back, as another node would.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(_connectionString);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        if (_postgres is not null) await _postgres.DisposeAsync();
    }
}
