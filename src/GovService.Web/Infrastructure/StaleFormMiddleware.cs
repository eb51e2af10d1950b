using Microsoft.AspNetCore.Antiforgery;

namespace GovService.Web.Infrastructure;

/// <summary>A form without a valid token, forged or older than its session: 400, with a page that says what to do.</summary>
internal sealed class StaleFormMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false }) return next(http);

        // The page shown instead is run by this same pipeline and must not be refused for the same reason.
        http.Features.Set<IAntiforgeryValidationFeature>(null);
        http.Response.StatusCode = StatusCodes.Status400BadRequest;
        return Task.CompletedTask;
    }
}
