using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GovService.Infrastructure.Jobs;

internal static class JobsSetup
{
    public static IServiceCollection AddJobs(this IServiceCollection services) => services
        .AddJob<RunDueTimers>()
        .AddJob<PublishDueSets>()
        .AddJob<RecountDueDates>()
        .AddJob<FileIssuedDocuments>()
        .AddJob<CheckQueuesDaily>();

    private static IServiceCollection AddJob<TJob>(this IServiceCollection services) where TJob : class, IHostedService
    {
        services.AddSingleton<TJob>();
        return services.AddHostedService(provider => provider.GetRequiredService<TJob>());
    }
}
