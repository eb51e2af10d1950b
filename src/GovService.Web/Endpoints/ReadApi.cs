using System.Text.Encodings.Web;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using GovService.Web.Infrastructure;

namespace GovService.Web.Endpoints;

/// <summary>What other programs may read: the catalogue, and whether a certificate counts. Described at /openapi/v1.json.</summary>
internal static class ReadApi
{
    private const string Root = "api";

    public static void AddReadApi(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All); // Chinese as it is read
            options.SerializerOptions.Converters.Add(new JsonStringEnumConverter());
        });
        services.AddOpenApi("v1", options => options.ShouldInclude =
            description => description.RelativePath?.StartsWith(Root + '/', StringComparison.Ordinal) ?? false);
    }

    public static void MapReadApi(this WebApplication app)
    {
        app.MapOpenApi("/openapi/{documentName}.json").RequireRateLimiting(RateLimits.Api);

        var api = app.MapGroup($"/{Root}/v1").RequireRateLimiting(RateLimits.Api);
        api.MapServiceItems();
        api.MapCertificates();
        api.MapWorkingDays();
        app.MapFallback($"/{Root}/{{**rest}}", (HttpContext http) => ApiProblem.Of(http, ApiErrors.NotFound))
            .ExcludeFromDescription();
    }
}
