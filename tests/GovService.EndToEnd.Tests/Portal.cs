using GovService.TestKit;

[assembly: AssemblyFixture(typeof(GovService.EndToEnd.Tests.Portal))]

namespace GovService.EndToEnd.Tests;

/// <summary>The portal and the browser of this test project.</summary>
public sealed class Portal : IAsyncLifetime
{
    private PostgresServer? _postgres;
    private PortalServer? _server;
    private Browser? _browser;

    public Browser Browser => _browser!;

    public PortalServer Server => _server!;

    public async ValueTask InitializeAsync()
    {
        _postgres = await PostgresServer.StartAsync(Schema.MigrateAsync);
        _server = PortalServer.Start(await _postgres.CreateDatabaseAsync());
        _browser = await Browser.LaunchAsync(_server.Address);
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        if (_server is not null) await _server.DisposeAsync();
        if (_postgres is not null) await _postgres.DisposeAsync();
    }
}
