using GovService.UseCases.ServiceItems;

namespace GovService.Web.Infrastructure;

/// <summary>演示内容: at the first start of a demo, the catalogue that ships with the product is imported. Never in Production.</summary>
internal sealed class ShippedCatalogue(IServiceScopeFactory scopes, IHostEnvironment environment, ILogger<ShippedCatalogue> log)
    : IHostedService
{
    private const string Resource = "catalog.json";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (!environment.IsDemo) return;

        await using var scope = scopes.CreateAsyncScope();
        var useCases = scope.ServiceProvider.GetRequiredService<IUseCases>();
        if (!await useCases.SendAsSystem(new IsCatalogueEmpty(), cancellationToken)) return;

        await using var file = Open();
        var report = (await useCases.SendAsSystem(new ImportCatalogue(file), cancellationToken)).Value;
        if (report.IsRefused) throw new InvalidOperationException($"The shipped catalogue is broken: {report.Problems[0]}");

        log.LogInformation("The shipped catalogue is imported: {Items} items", report.Sections[^1].Added);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static Stream Open() =>
        typeof(ShippedCatalogue).Assembly.GetManifestResourceStream(Resource)
        ?? throw new InvalidOperationException($"The program lacks its resource {Resource}.");
}
