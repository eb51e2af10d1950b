namespace GovService.Web.Infrastructure;

/// <summary>
/// Answers from <see cref="KeptPages"/> before anything else happens: no route is looked for, no session is read, no line
/// is logged.
/// </summary>
internal sealed class PublicPageReader(RequestDelegate next, KeptPages pages, TimeProvider clock)
{
    public Task InvokeAsync(HttpContext http) =>
        pages.Find(http.Request) is { } copy ? copy.WriteAsync(http, clock) : next(http);
}
