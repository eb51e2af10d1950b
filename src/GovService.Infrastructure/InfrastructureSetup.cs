using GovService.Infrastructure.Accounts;
using GovService.Infrastructure.Calendars;
using GovService.Infrastructure.Catalogue;
using GovService.Infrastructure.Cryptography;
using GovService.Infrastructure.Demo;
using GovService.Infrastructure.Documents;
using GovService.Infrastructure.Files;
using GovService.Infrastructure.Jobs;
using GovService.Infrastructure.Numbers;
using GovService.Infrastructure.Persistence;
using GovService.Infrastructure.Search;
using GovService.Infrastructure.Workbooks;
using GovService.UseCases.Ports;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GovService.Infrastructure;

public static class InfrastructureSetup
{
    /// <summary>One Add… per folder.</summary>
    public static IServiceCollection AddInfrastructure(
        this IServiceCollection services, IConfiguration configuration, IHostEnvironment environment) =>
        services
            .AddPersistence(configuration)
            .AddOutsideWorld(environment) // early: what must not start should start nothing else
            .AddSealing(configuration, environment)
            .AddMasterKey(configuration, environment)
            .AddDocuments(configuration)
            .AddCatalogue()
            .AddAccounts()
            .AddNumbers()
            .AddCalendars()
            .AddFiles(configuration)
            .AddJobs()
            .AddSearch();

    private static IServiceCollection AddCatalogue(this IServiceCollection services)
    {
        services.AddSingleton<CatalogueCache>();
        services.AddSingleton<ICatalogue>(provider => provider.GetRequiredService<CatalogueCache>());
        return services;
    }

    private static IServiceCollection AddCalendars(this IServiceCollection services)
    {
        services.AddSingleton<WorkingCalendarCache>();
        return services.AddSingleton<IWorkingCalendars>(provider => provider.GetRequiredService<WorkingCalendarCache>());
    }

    private static IServiceCollection AddNumbers(this IServiceCollection services) =>
        services
            .AddSingleton<IApplicationNumbers, ApplicationNumbers>()
            .AddScoped<IDocumentNumbers, DocumentNumbers>();

    private static IServiceCollection AddFiles(this IServiceCollection services, IConfiguration configuration)
    {
        var data = configuration["GOVSERVICE_DATA"] ?? ".data";
        services.Configure<FileStoreOptions>(options => options.Folder = Path.Combine(data, "files"));
        services.AddSingleton<IWorkbooks, XlsxWorkbooks>();
        return services.AddSingleton<IFileStore, FolderFileStore>();
    }
}
