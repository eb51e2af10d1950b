using GovService.Infrastructure.Demo;
using GovService.Infrastructure.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace GovService.Infrastructure.Accounts;

/// <summary>
/// Outside Demo: refuses to start with a secret that everybody knows or with a demo account, and invites the first
/// administrator when there is no account at all.
/// </summary>
internal sealed class ProductionChecks(
    IServiceScopeFactory scopes, IConfiguration configuration, FirstAdministratorLink link, ILogger<ProductionChecks> log)
    : IHostedService
{
    private static readonly HashSet<string> DefaultSecrets = new(StringComparer.OrdinalIgnoreCase)
    {
        "postgres", "password", "govservice", "admin", "changeme", "change-me", "secret", "123456", "12345678",
        DemoContent.Current.Password,
    };

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        RefuseDefaultSecrets();
        WarnOfAnyHost();
        await using var scope = scopes.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<GovServiceDbContext>().Accounts;

        var demo = await accounts.Where(a => a.IsDemo).Select(a => a.LoginName).FirstOrDefaultAsync(cancellationToken);
        if (demo is not null)
        {
            throw new StartRefusedException(
                $"This database holds demo accounts (such as {demo}), whose password everybody knows. "
                + "Use a database of its own for production, or start with ASPNETCORE_ENVIRONMENT=Demo.");
        }

        if (!await accounts.AnyAsync(cancellationToken)) Invite();
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private void RefuseDefaultSecrets()
    {
        var password = new NpgsqlConnectionStringBuilder(configuration.GetConnectionString("GovService")).Password;
        if (password is not null && DefaultSecrets.Contains(password))
        {
            throw new StartRefusedException(
                "The password in ConnectionStrings:GovService is a default that everybody knows. Set one of your own.");
        }
    }

    /// <summary>Not refused: behind a proxy that passes on its own names alone, any host is right (ADR 0021).</summary>
    private void WarnOfAnyHost()
    {
        if (configuration["AllowedHosts"] is null or "" or "*")
            log.LogWarning("AllowedHosts is not set: the portal answers under any host name, and prints that name in QR codes");
    }

    private void Invite() => log.LogWarning(
        "There is no account yet. Whoever opens this address of the portal first becomes its administrator: {Path:l}",
        link.Create());
}
