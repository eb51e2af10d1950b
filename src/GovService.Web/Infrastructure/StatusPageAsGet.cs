using Microsoft.AspNetCore.Diagnostics;

namespace GovService.Web.Infrastructure;

/// <summary>
/// The page shown in place of an answer is read, not posted to: else a refused post would be refused once more, by
/// that page, and nothing be shown.
/// </summary>
internal sealed class StatusPageAsGet(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (http.Features.Get<IStatusCodeReExecuteFeature>() is not null) http.Request.Method = HttpMethods.Get;
        return next(http);
    }
}
