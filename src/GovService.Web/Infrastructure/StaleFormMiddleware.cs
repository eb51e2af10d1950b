using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Endpoints;

namespace GovService.Web.Infrastructure;

/// <summary>
/// A form that cannot be taken: without a valid token, forged or older than its session, or no longer on its page. 400, or
/// 413 when it was too large to be read, with a page that says what to do.
/// </summary>
internal sealed class StaleFormMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http)
    {
        var token = http.Features.Get<IAntiforgeryValidationFeature>();
        if (token is { IsValid: false } || IsNoForm(http))
        {
            // The page shown instead is run by this same pipeline and must not be refused for the same reason.
            http.Features.Set<IAntiforgeryValidationFeature>(null);
            http.Response.StatusCode = IsTooLarge(token?.Error)
                ? StatusCodes.Status413PayloadTooLarge
                : StatusCodes.Status400BadRequest;
            return;
        }

        await next(http);
        if (IsGone(http)) AnswerGone(http.Response);
    }

    /// <summary>The token was not found because the body was not read to its end.</summary>
    private static bool IsTooLarge(Exception? refused) =>
        refused?.InnerException is BadHttpRequestException { StatusCode: StatusCodes.Status413PayloadTooLarge };

    /// <summary>Blazor reads every post as a form, also one that says it is none.</summary>
    private static bool IsNoForm(HttpContext http) => IsPostToPage(http) && !http.Request.HasFormContentType;

    /// <summary>Blazor answers a post to a form that the page does not show with an empty text.</summary>
    private static bool IsGone(HttpContext http) =>
        IsPostToPage(http)
        && http.Response is { StatusCode: StatusCodes.Status400BadRequest, HasStarted: false };

    /// <summary>The page may know a better place: a form submitted twice leads to what the first time made.</summary>
    private static void AnswerGone(HttpResponse response)
    {
        response.ContentType = null;
        if (response.Headers.Location.Count > 0) response.StatusCode = StatusCodes.Status302Found;
    }

    private static bool IsPostToPage(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method)
        && http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is not null;
}
