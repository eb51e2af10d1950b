using Microsoft.AspNetCore.Diagnostics;

namespace GovService.Web.Infrastructure;

/// <summary>Who is shown a page in place of an answer, and how that page is asked for.</summary>
internal sealed class StatusPages(RequestDelegate next)
{
    /// <summary>Programs read the status code; only people need a page.</summary>
    private static readonly PathString[] Programs = ["/api", "/health", "/openapi", "/_blazor", "/_framework"];

    public Task InvokeAsync(HttpContext http)
    {
        // The page is read, not posted to: else a refused post would be refused once more, by the page that explains it.
        if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null)
            http.Request.Method = HttpMethods.Get;
        else if (Programs.Any(path => http.Request.Path.StartsWithSegments(path, StringComparison.Ordinal)))
            http.Features.Get<IStatusCodePagesFeature>()?.Enabled = false;

        return next(http);
    }
}
