using GovService.Infrastructure;
using GovService.UseCases;

namespace GovService.Web.Infrastructure;

/// <summary>The whole portal, whether it is to serve or only to do what a console verb asks.</summary>
internal static class PortalSetup
{
    public static WebApplicationBuilder AddPortal(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddHostedService<ShippedCalendar>(); // first of all: everything is counted with it
        builder.Services.AddHostedService<ShippedCatalogue>(); // next: the demo's officers work for its departments
        builder.Services.AddHostedService<SearchIndexAtStart>();
        builder.Services.AddUseCases().AddInfrastructure(builder.Configuration, builder.Environment);
        builder.AddWebShell();
        return builder;
    }
}
