using GovService.TestKit;

[assembly: AssemblyFixture(typeof(GovService.Web.Tests.Portal))]

namespace GovService.Web.Tests;

/// <summary>The one portal of this test project, on a migrated database of its own.</summary>
public sealed class Portal : IAsyncLifetime
{
    private PostgresServer? _postgres;
    private PortalServer? _server;

    public PortalServer Server => _server!;

    public async ValueTask InitializeAsync()
    {
        _postgres = await PostgresServer.StartAsync(Schema.MigrateAsync);
        _server = PortalServer.Start(await _postgres.CreateDatabaseAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        if (_postgres is not null) await _postgres.DisposeAsync();
    }
}
