using GovService.UseCases.ServiceItems;

namespace GovService.Web.Infrastructure;

/// <summary>补建索引: before the first reader comes, every published item can be found.</summary>
internal sealed class SearchIndexAtStart(IServiceScopeFactory scopes, ILogger<SearchIndexAtStart> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var useCases = scope.ServiceProvider.GetRequiredService<IUseCases>();
        int indexed, all = 0;
        do
        {
            indexed = (await useCases.SendAsSystem(new IndexMissingItems(), cancellationToken)).Value;
            all += indexed;
        }
        while (indexed > 0);

        if (all > 0) log.LogInformation("The search lacked {Items} items; they are indexed", all);
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
