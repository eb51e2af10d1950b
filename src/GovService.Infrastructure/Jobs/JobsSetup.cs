using Microsoft.Extensions.DependencyInjection;

namespace GovService.Infrastructure.Jobs;

internal static class JobsSetup
{
    public static IServiceCollection AddJobs(this IServiceCollection services)
    {
        services.AddSingleton<RunDueTimers>();
        return services.AddHostedService(provider => provider.GetRequiredService<RunDueTimers>());
    }
}
