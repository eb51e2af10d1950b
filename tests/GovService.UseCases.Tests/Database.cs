using GovService.TestKit;

[assembly: AssemblyFixture(typeof(GovService.UseCases.Tests.Database))]

namespace GovService.UseCases.Tests;

/// <summary>The one PostgreSQL of this test project.</summary>
public sealed class Database : IAsyncLifetime
{
    private PostgresServer? _server;

    public async ValueTask InitializeAsync() => _server = await PostgresServer.StartAsync(Schema.MigrateAsync);

    /// <summary>A fresh, migrated database; answers its connection string.</summary>
    public Task<string> CreateAsync() => _server!.CreateDatabaseAsync();

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;
}
