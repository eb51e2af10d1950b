using GovService.Infrastructure;
using GovService.Infrastructure.Accounts;
using GovService.Infrastructure.Calendars;
using GovService.Infrastructure.Catalogue;
using GovService.Infrastructure.Persistence;
using GovService.TestKit;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using GovService.Web.Infrastructure;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Hosting;

namespace GovService.UseCases.Tests;

/// <summary>
/// The use cases on a database of their own: the real pipeline, the real PostgreSQL, a clock that stands still and an
/// outside world that records. Nothing runs in the background. One per test class.
/// </summary>
public sealed class TestHost : IAsyncLifetime
{
    private readonly Func<Task<string>> _createDatabase;
    private readonly string _folder = Directory.CreateTempSubdirectory("govservice-usecases-").FullName;
    private IHost? _host;

    public TestHost(Database database) => _createDatabase = database.CreateAsync;

    private TestHost(string connectionString) => _createDatabase = () => Task.FromResult(connectionString);

    public FakeClock Clock { get; } = new();

    public SentSms Sms { get; } = new();

    public FakeDataSharing DataSharing { get; } = new();

    public IServiceProvider Services => _host!.Services;

    internal IUseCases UseCases
    {
        get
        {
            ForgetCaches();
            return Services.GetRequiredService<IUseCases>();
        }
    }

    /// <summary>A host on a database that exists; the caller disposes of it.</summary>
    public static async Task<TestHost> OnAsync(string connectionString)
    {
        var host = new TestHost(connectionString);
        await host.InitializeAsync();
        return host;
    }

    public async ValueTask InitializeAsync()
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = "Demo" });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["ConnectionStrings:GovService"] = await _createDatabase(),
            ["GOVSERVICE_DATA"] = _folder,
            ["Seal:KeyPath"] = Path.Combine(_folder, "seal.pem"),
        });

        var services = builder.Services;
        services.AddSingleton<TimeProvider>(Clock);
        services.AddUseCases().AddInfrastructure(builder.Configuration, builder.Environment);
        services.AddScoped<CurrentUser>();
        services.AddScoped<ICurrentUser>(provider => provider.GetRequiredService<CurrentUser>());
        services.AddSingleton<AuthenticationStateProvider, ServerAuthenticationStateProvider>();
        services.AddSingleton<IUseCases, UseCaseRunner>();
        services.AddSingleton<ISystemCaller>(provider => provider.GetRequiredService<IUseCases>());
        services.Replace(ServiceDescriptor.Singleton<ISmsGateway>(Sms));
        services.Replace(ServiceDescriptor.Singleton<IDataSharing>(DataSharing));
        _host = builder.Build();
    }

    /// <summary>No listener runs here: what another host changed is asked for again.</summary>
    internal void ForgetCaches()
    {
        Services.GetRequiredService<CatalogueCache>().Invalidate();
        Services.GetRequiredService<AccountRightsCache>().Invalidate();
        Services.GetRequiredService<WorkingCalendarCache>().Invalidate();
    }

    /// <summary>Reads or writes the database directly, in a scope of its own.</summary>
    internal async Task<T> WithDbAsync<T>(Func<GovServiceDbContext, Task<T>> use)
    {
        await using var scope = Services.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<GovServiceDbContext>());
    }

    public ValueTask DisposeAsync()
    {
        _host?.Dispose();
        Directory.Delete(_folder, recursive: true);
        return ValueTask.CompletedTask;
    }
}
