using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.TestKit;

/// <summary>
/// The whole portal in the Demo environment, in this process, behind a real Kestrel on a free port of the loopback.
/// Its data folder is its own and goes with it.
/// </summary>
public sealed class PortalServer : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("govservice-portal-").FullName;
    private readonly WebApplicationFactory<Program> _factory;

    private PortalServer(string connectionString, Action<IServiceCollection>? replace)
    {
        _factory = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseEnvironment("Demo")
            .UseContentRoot(RepositoryPaths.Of("src", "GovService.Web"))
            .UseStaticWebAssets() // style sheets of components stand in obj/ until they are published
            .UseSetting("ConnectionStrings:GovService", connectionString)
            .UseSetting("GOVSERVICE_DATA", _folder)
            .UseSetting("Logging:LogLevel:Default", "Warning")
            .UseSetting("Serilog:MinimumLevel:Default", "Warning")
            .ConfigureTestServices(services => replace?.Invoke(services)));
        _factory.UseKestrel(kestrel => kestrel.Listen(IPAddress.Loopback, 0));
    }

    public IServiceProvider Services => _factory.Services;

    public Uri Address => new(Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

    /// <param name="connectionString">A migrated database of its own.</param>
    /// <param name="replace">Replaces services, such as the clock or the outside world.</param>
    public static PortalServer Start(string connectionString, Action<IServiceCollection>? replace = null)
    {
        var server = new PortalServer(connectionString, replace);
        try
        {
            server._factory.StartServer();
            return server;
        }
        catch
        {
            Directory.Delete(server._folder, recursive: true);
            throw;
        }
    }

    /// <summary>A visitor with a cookie jar who sees every redirect. The caller disposes of it.</summary>
    public HttpClient CreateVisitor() => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = Address };

    public async ValueTask DisposeAsync()
    {
        await _factory.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
