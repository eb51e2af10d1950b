namespace GovService.Web.Infrastructure;

/// <summary>
/// What the browser is told about every answer: only our own files, nothing inline, no frame, nothing kept.
/// </summary>
internal sealed class SecurityHeaders(RequestDelegate next)
{
    private const string Common =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; "
        + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; ";

    /// <summary>Only a page with a circuit has a base address: Blazor's script reads it.</summary>
    private const string DeskPolicy = Common + "base-uri 'self'";

    private const string PagePolicy = Common + "base-uri 'none'";

    public Task InvokeAsync(HttpContext http)
    {
        http.Response.OnStarting(Write, http);
        return next(http);
    }

    private static Task Write(object state)
    {
        var http = (HttpContext)state;
        var headers = http.Response.Headers;

        // An endpoint that serves foreign content (an attachment) sets a stricter policy of its own.
        if (headers.ContentSecurityPolicy.Count == 0)
            headers.ContentSecurityPolicy = http.HasCircuit ? DeskPolicy : PagePolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), microphone=(), geolocation=()";

        // A session that is prolonged on a public page puts its cookie into the answer: that one is for its reader alone.
        if (headers.SetCookie.Count > 0) headers.CacheControl = "no-store";
        else if (http.Public is not null && http.Response.StatusCode == StatusCodes.Status200OK) headers.CacheControl = "no-cache";
        else if (headers.CacheControl.Count == 0) headers.CacheControl = "no-store";
        return Task.CompletedTask;
    }
}
