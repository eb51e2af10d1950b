using GovService.Domain.Search;
using GovService.UseCases.Ports;
using Microsoft.Extensions.DependencyInjection;

namespace GovService.Infrastructure.Search;

internal static class SearchSetup
{
    public static IServiceCollection AddSearch(this IServiceCollection services) => services
        .AddSingleton(_ => SearchLexicon.Shipped)
        .AddSingleton<IServiceItemSearch, ServiceItemSearch>()
        .AddScoped<IServiceItemIndex, ServiceItemIndex>();
}
