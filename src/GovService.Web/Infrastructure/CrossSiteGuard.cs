namespace GovService.Web.Infrastructure;

/// <summary>
/// Refuses what another site makes a browser send here: posts, and the opening of a circuit. A second lock beside the
/// antiforgery token; programs other than browsers send neither header and pass.
/// </summary>
internal sealed class CrossSiteGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (!ChangesSomething(http) || !ComesFromElsewhere(http.Request)) return next(http);

        http.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    }

    private static bool ChangesSomething(HttpContext http) =>
        http.WebSockets.IsWebSocketRequest
        || http.Request.Method is not ("GET" or "HEAD" or "OPTIONS");

    private static bool ComesFromElsewhere(HttpRequest request)
    {
        var site = request.Headers["Sec-Fetch-Site"].ToString();
        if (site.Length > 0 && site is not ("same-origin" or "none")) return true;

        var origin = request.Headers.Origin.ToString();
        return origin.Length > 0 && origin != $"{request.Scheme}://{request.Host}";
    }
}
