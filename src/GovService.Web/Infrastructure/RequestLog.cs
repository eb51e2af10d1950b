using System.Diagnostics;

namespace GovService.Web.Infrastructure;

/// <summary>
/// One line for every request that was worked on. No query, no form, no name: paths hold record numbers at most.
/// Copies out of the cache do no work and leave no line.
/// </summary>
internal sealed class RequestLog(RequestDelegate next, TimeProvider clock, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext http)
    {
        var (method, path, started) = (http.Request.Method, http.Request.Path, clock.GetTimestamp());
        try
        {
            await next(http);
        }
        finally
        {
            Write(http, method, path, clock.GetElapsedTime(started).TotalMilliseconds);
        }
    }

    private void Write(HttpContext http, string method, PathString path, double milliseconds)
    {
        var level = http.Response.StatusCode >= StatusCodes.Status500InternalServerError ? LogLevel.Warning
            : IsNoise(path) ? LogLevel.Debug
            : LogLevel.Information;
        log.Log(
            level,
            "{Method} {Path} answered {Status} in {Milliseconds:0.0} ms, trace {TraceId}",
            method,
            path.Value,
            http.Response.StatusCode,
            milliseconds,
            TraceId.Of(http));
    }

    private static bool IsNoise(PathString path) =>
        path.StartsWithSegments("/health", StringComparison.Ordinal)
        || path.StartsWithSegments("/css", StringComparison.Ordinal)
        || path.StartsWithSegments("/_framework", StringComparison.Ordinal);
}

/// <summary>The number under which a request is found in the log; the page shown after a fault names it.</summary>
internal static class TraceId
{
    public static string Of(HttpContext http) => Activity.Current?.TraceId.ToString() ?? http.TraceIdentifier;
}
