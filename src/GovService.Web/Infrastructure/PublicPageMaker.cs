namespace GovService.Web.Infrastructure;

/// <summary>
/// Keeps what a public page answers, while it is sent. Of many who ask at once for a page that is not kept, one has it
/// made and the others wait for the copy.
/// </summary>
internal sealed class PublicPageMaker(RequestDelegate next, KeptPages pages, TimeProvider clock)
{
    /// <summary>Shared by pages whose keys fall together: bounded, and a limit to what is made at the same time.</summary>
    private readonly SemaphoreSlim[] _turns = [.. Enumerable.Range(0, 64).Select(_ => new SemaphoreSlim(1, 1))];

    public async Task InvokeAsync(HttpContext http)
    {
        if (http.Public is not { } page
            || !HttpMethods.IsGet(http.Request.Method)
            || pages.KeyOf(http.Request, page) is not { } key)
        {
            await next(http);
            return;
        }

        var turn = _turns[(uint)StringComparer.Ordinal.GetHashCode(key) % _turns.Length];
        await turn.WaitAsync(http.RequestAborted);
        try
        {
            if (pages.Find(key) is { } copy) await copy.WriteAsync(http, clock);
            else await MakeAsync(http, page, key);
        }
        finally
        {
            turn.Release();
        }
    }

    private async Task MakeAsync(HttpContext http, PublicAttribute page, string key)
    {
        ContentEncoding.Settle(http.Request); // what is kept and the key it is kept under cannot differ
        var madeAt = clock.GetTimestamp();
        var body = http.Response.Body;
        await using var copying = new CopyingStream(body);
        http.Response.Body = copying;
        try
        {
            await next(http);
            await http.Response.BodyWriter.FlushAsync(http.RequestAborted);
        }
        finally
        {
            http.Response.Body = body;
        }

        if (copying.Copy is { } bytes && IsForEverybody(http))
            pages.Keep(key, http.Request, page, PageCopy.Of(http.Response, bytes, madeAt));
    }

    private static bool IsForEverybody(HttpContext http) =>
        http.Response.StatusCode == StatusCodes.Status200OK
        && http.Response.Headers.SetCookie.Count == 0
        && !http.RequestAborted.IsCancellationRequested;
}
