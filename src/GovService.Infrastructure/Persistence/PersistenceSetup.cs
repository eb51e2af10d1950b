using GovService.Infrastructure.Jobs;
using GovService.Infrastructure.Persistence.Audit;
using GovService.Infrastructure.Persistence.Outbox;
using GovService.UseCases.Common;
using GovService.UseCases.Ports;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GovService.Infrastructure.Persistence;

internal static class PersistenceSetup
{
    // More connections than this are slower on two cores; statements are prepared after their second use.
    private const int PoolSize = 16;
    private const int PreparedStatements = 100;

    /// <summary>
    /// The key of a pool of its own for what is asked of the database while a transaction is open: when every connection
    /// of the large pool is in a transaction that waits for such an answer, nobody would ever give one back.
    /// </summary>
    public const string Leases = "leases";

    private const int LeasePoolSize = 2;

    public static IServiceCollection AddPersistence(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddSingleton(provider => DataSource(
            provider.GetService<IConfiguration>() ?? configuration));
        services.AddKeyedSingleton(Leases, (provider, _) => DataSource(
            provider.GetService<IConfiguration>() ?? configuration, LeasePoolSize));
        services.AddSingleton<IDatabaseSchema, DatabaseSchema>();
        services.AddHostedService<DatabaseMigration>();
        services.AddSingleton<OutboxSignal>();
        services.AddSingleton<OutboxInterceptor>();
        services.AddSingleton<AuditInterceptor>();
        services.AddDbContextPool<GovServiceDbContext>(Configure);
        services.AddScoped<IGovServiceDb>(provider => provider.GetRequiredService<GovServiceDbContext>());

        services.AddSingleton<DomainEventDelivery>();
        services.AddSingleton<OutboxDispatcher>();
        services.AddHostedService(provider => provider.GetRequiredService<OutboxDispatcher>());
        services.AddSingleton<ChangeListener>();
        services.AddHostedService(provider => provider.GetRequiredService<ChangeListener>());
        services.AddSingleton<AuditSealing>();
        services.AddSingleton<IAuditVerification, AuditVerification>();
        services.AddHostedService<SealAudit>();
        services.AddSingleton<IReadiness, DatabaseReadiness>();
        return services;
    }

    /// <summary>The connection string of the setting <c>ConnectionStrings:GovService</c>, with our pool's bounds.</summary>
    private static NpgsqlDataSource DataSource(IConfiguration configuration, int? poolSize = null)
    {
        var text = configuration.GetConnectionString("GovService")
            ?? throw new InvalidOperationException("The setting ConnectionStrings:GovService is missing.");
        var settings = new NpgsqlConnectionStringBuilder(text);
        if (!text.Contains("Pool Size", StringComparison.OrdinalIgnoreCase)) settings.MaxPoolSize = PoolSize;
        settings.MaxPoolSize = poolSize ?? settings.MaxPoolSize;
        settings.MinPoolSize = Math.Min(settings.MinPoolSize, settings.MaxPoolSize);
        settings.MaxAutoPrepare = PreparedStatements;
        settings.NoResetOnClose = true; // nobody leaves a session changed; resetting is a transaction before every first statement
        settings.ApplicationName = "govservice";
        settings.CommandTimeout = 10;
        return NpgsqlDataSource.Create(settings);
    }

    private static void Configure(IServiceProvider provider, DbContextOptionsBuilder options) => options
        .UseNpgsql(
            provider.GetRequiredService<NpgsqlDataSource>(),
            // An aggregate comes with its timeline and its few lanes in one round trip.
            npgsql => npgsql.UseQuerySplittingBehavior(QuerySplittingBehavior.SingleQuery))
        .ConfigureWarnings(w => w.Ignore(CoreEventId.ManyServiceProvidersCreatedWarning)) // one per test host
        .AddInterceptors(
            provider.GetRequiredService<AuditInterceptor>(),
            provider.GetRequiredService<OutboxInterceptor>());
}
