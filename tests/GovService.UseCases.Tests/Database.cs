using GovService.TestKit;
using GovService.UseCases.Calendars;
using GovService.UseCases.ServiceItems;

[assembly: AssemblyFixture(typeof(GovService.UseCases.Tests.Database))]

namespace GovService.UseCases.Tests;

/// <summary>The one PostgreSQL of this test project.</summary>
public sealed class Database : IAsyncLifetime
{
    private PostgresServer? _server;

    public async ValueTask InitializeAsync() => _server = await PostgresServer.StartAsync(PrepareAsync);

    /// <summary>A fresh database with the present schema and the shipped catalogue; answers its connection string.</summary>
    public Task<string> CreateAsync() => _server!.CreateDatabaseAsync();

    /// <summary>A database without any table; answers its connection string.</summary>
    public Task<string> CreateEmptyAsync() => _server!.CreateEmptyDatabaseAsync();

    /// <summary>A fresh database with the present schema and nothing in it.</summary>
    public async Task<string> CreateWithSchemaAsync()
    {
        var connectionString = await _server!.CreateEmptyDatabaseAsync();
        await Schema.MigrateAsync(connectionString);
        return connectionString;
    }

    public ValueTask DisposeAsync() => _server?.DisposeAsync() ?? ValueTask.CompletedTask;

    private static async Task PrepareAsync(string connectionString)
    {
        await Schema.MigrateAsync(connectionString);
        await using var host = await TestHost.OnAsync(connectionString);
        (await host.UseCases.SendAsSystem(new ImportCalendar(File.ReadAllText(RepositoryPaths.Of("content", "calendar.json"))))).Value.Problems.ShouldBeEmpty();
        var report = (await host.UseCases.SendAsSystem(new ImportCatalogue(ShippedCatalogue.Read()))).Value;
        report.Problems.ShouldBeEmpty();
    }
}
