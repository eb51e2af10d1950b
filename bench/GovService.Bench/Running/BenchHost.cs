using GovService.Infrastructure;
using GovService.UseCases;
using GovService.UseCases.Common;
using GovService.Web.Infrastructure;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GovService.Bench.Running;

/// <summary>The use cases with everything behind them, without pages before them. Nothing runs in the background.</summary>
internal sealed class BenchHost : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("govservice-bench-").FullName;
    private readonly IHost _host;

    /// <param name="replace">Replaces services.</param>
    public BenchHost(string database, Action<IServiceCollection>? replace = null)
    {
        var builder = Host.CreateEmptyApplicationBuilder(new() { EnvironmentName = "Demo" });
        builder.Configuration.AddInMemoryCollection(new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["ConnectionStrings:GovService"] = database,
            ["GOVSERVICE_DATA"] = _folder,
            ["Seal:KeyPath"] = Path.Combine(_folder, "seal.pem"),
        });

        var services = builder.Services;
        services.AddSingleton(TimeProvider.System);
        services.AddUseCases().AddInfrastructure(builder.Configuration, builder.Environment);
        services.AddScoped<CurrentUser>();
        services.AddScoped<ICurrentUser>(provider => provider.GetRequiredService<CurrentUser>());
        services.AddSingleton<AuthenticationStateProvider, ServerAuthenticationStateProvider>();
        services.AddSingleton<IUseCases, UseCaseRunner>();
        replace?.Invoke(services);
        _host = builder.Build();
    }

    public IServiceProvider Services => _host.Services;

    public IUseCases UseCases => Services.GetRequiredService<IUseCases>();

    public void Dispose()
    {
        _host.Dispose();
        Directory.Delete(_folder, recursive: true);
    }
}
