using GovService.Bench.Measuring;
using GovService.TestKit;
using Npgsql;

namespace GovService.Bench.Running;

/// <summary>A portal as it is published, on a private durable PostgreSQL with the shipped catalogue.</summary>
internal sealed class Installation : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> Published = new(PublishAsync);

    private readonly PostgresServer _postgres;
    private readonly string _folder = Directory.CreateTempSubdirectory("govservice-bench-").FullName;
    private readonly string _portal;

    private Installation(PostgresServer postgres, string database, string portal) =>
        (_postgres, Database, _portal) = (postgres, database, portal);

    public string Database { get; }

    public static async Task<Installation> CreateAsync()
    {
        var portal = await Published.Value;
        var postgres = await PostgresServer.StartAsync(Schema.MigrateAsync);
        return new(postgres, await postgres.CreateDatabaseAsync(), portal);
    }

    /// <summary>The second processor is for PostgreSQL and whoever asks; the first is the server's alone.</summary>
    public async Task PinPostgresAsync()
    {
        await using var connection = new NpgsqlConnection(Database);
        await connection.OpenAsync();
        await Command.RunAsync("taskset", ["-acp", "1", $"{ProcessFigures.Parent(connection.ProcessID)}"]);
        NpgsqlConnection.ClearAllPools(); // connections made from here on are pinned too
    }

    /// <summary>GovService.Web.dll, for the verbs of the console.</summary>
    public string Program => Path.Combine(_portal, "GovService.Web.dll");

    /// <summary>What every node of the installation has to be told.</summary>
    public string Folder => _folder;

    public Task<ServerProcess> StartPortalAsync(string? processors = "0") =>
        PortalProcess.StartAsync(Program, Database, _folder, processors);

    public async ValueTask DisposeAsync()
    {
        await _postgres.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }

    private static async Task<string> PublishAsync()
    {
        var folder = Path.Combine(RepositoryPaths.Artifacts("bench"), "portal");
        await Command.RunAsync(
            "dotnet", ["publish", RepositoryPaths.Of("src", "GovService.Web"), "-c", "Release", "-o", folder, "-v", "quiet"]);
        return folder;
    }
}
