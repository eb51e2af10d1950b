using GovService.Infrastructure.Accounts;
using GovService.Infrastructure.DataSharing;
using GovService.Infrastructure.Sms;
using GovService.UseCases.Ports;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GovService.Infrastructure.Demo;

internal static class DemoSetup
{
    /// <summary>
    /// The outside world. In Demo, stand-ins that say so; anywhere else nothing pretends: what is not configured is down.
    /// </summary>
    public static IServiceCollection AddOutsideWorld(this IServiceCollection services, IHostEnvironment environment)
    {
        if (!environment.IsEnvironment("Demo"))
        {
            services.AddSingleton<ISmsGateway, SmsNotConfigured>();
            services.AddSingleton<IDataSharing, DataSharingNotConfigured>();
            services.AddSingleton<FirstAdministratorLink>();
            services.AddSingleton<IFirstAdministratorLink>(provider => provider.GetRequiredService<FirstAdministratorLink>());
            services.AddHostedService<ProductionChecks>();
            return services;
        }

        services.AddSingleton<DemoSmsGateway>();
        services.AddSingleton<ISmsGateway>(provider => provider.GetRequiredService<DemoSmsGateway>());
        services.AddSingleton<IDemoSms>(provider => provider.GetRequiredService<DemoSmsGateway>());
        services.AddSingleton<IDataSharing, DemoDataSharing>();
        services.AddSingleton<IDemoAccounts, DemoAccounts>();
        services.AddScoped<DemoPeople>();
        services.AddScoped<DemoCertificates>();
        services.AddSingleton<DemoAtStart>();
        services.AddSingleton<ICatalogueListener>(provider => provider.GetRequiredService<DemoAtStart>());
        services.AddHostedService(provider => provider.GetRequiredService<DemoAtStart>());
        return services;
    }
}
