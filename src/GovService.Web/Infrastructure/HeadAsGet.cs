namespace GovService.Web.Infrastructure;

/// <summary>
/// HEAD is answered as GET would be, without the body (RFC 9110, 9.3.2): pages and endpoints are mapped for GET only. The
/// server remembers what was really asked and sends no body.
/// </summary>
internal sealed class HeadAsGet(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http)
    {
        if (HttpMethods.IsHead(http.Request.Method)) http.Request.Method = HttpMethods.Get;
        return next(http);
    }
}
