using GovService.UseCases.Ports;

namespace GovService.Web.Endpoints;

/// <summary>For the balancer and the operator: is the process alive, and may it be sent requests.</summary>
internal static class HealthEndpoints
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => Results.Text("live"));
        routes.MapGet("/health/ready", ReadyAsync);
    }

    private static async Task<IResult> ReadyAsync(IServiceProvider services, CancellationToken ct)
    {
        var readiness = services.GetService<IReadiness>();
        return readiness is null || await readiness.IsReadyAsync(ct)
            ? Results.Text("ready")
            : Results.Text("not ready", statusCode: StatusCodes.Status503ServiceUnavailable);
    }
}
