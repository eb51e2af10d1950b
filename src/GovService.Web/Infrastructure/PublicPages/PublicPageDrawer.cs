using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web.HtmlRendering;
using RouteData = Microsoft.AspNetCore.Components.RouteData;

namespace GovService.Web.Infrastructure.PublicPages;

/// <summary>
/// Draws a <see cref="PublicAttribute"/> page for whoever asks: without session, token, form or state, none of which it
/// may have. Everything else goes on to the pages of one reader (docs/adr/0030).
/// </summary>
internal sealed class PublicPageDrawer(
    RequestDelegate next, IServiceProvider singletons, IServiceScopeFactory scopes, ILoggerFactory loggers)
{
    private readonly UseCaseRunner _useCases = new(scopes, new Nobody());

    public Task InvokeAsync(HttpContext http) =>
        HttpMethods.IsGet(http.Request.Method) && PageKind.Of(http.GetEndpoint()?.Metadata).PublicPage is { } page
            ? DrawAsync(http, page)
            : next(http);

    private async Task DrawAsync(HttpContext http, Type page)
    {
        var navigation = new PublicPageNavigation(http.Request);
        await using var renderer = new PublicPageRenderer(
            http.GetEndpoint()!.Metadata, new PublicPageServices(singletons, navigation, _useCases), loggers);
        await renderer.Dispatcher.InvokeAsync(async () =>
        {
            var document = renderer.BeginRenderingComponent(typeof(PublicDocument), ParametersOf(http, page));
            await document.QuiescenceTask;
            await AnswerAsync(http, navigation, document);
        });
    }

    private static ParameterView ParametersOf(HttpContext http, Type page) =>
        ParameterView.FromDictionary(new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            [nameof(PublicDocument.Http)] = http,
            [nameof(PublicDocument.Page)] = new RouteData(page, http.Request.RouteValues),
        });

    private static async Task AnswerAsync(HttpContext http, PublicPageNavigation navigation, HtmlRootComponent document)
    {
        var response = http.Response;
        if (navigation.IsNotFound)
        {
            response.StatusCode = StatusCodes.Status404NotFound; // the page that says so is drawn instead
            return;
        }

        if (navigation.Destination is { } destination)
        {
            response.Redirect(destination);
            return;
        }

        response.ContentType = "text/html; charset=utf-8";
        await response.StartAsync(http.RequestAborted); // from here on the writer hands out the bytes that are sent
        using (var writer = new Utf8Writer(response.BodyWriter)) document.WriteHtmlTo(writer);
        await response.BodyWriter.FlushAsync(http.RequestAborted);
    }
}
