using GovService.UseCases.Common;
using Microsoft.AspNetCore.Authentication;

namespace GovService.Web.Infrastructure;

/// <summary>A message its caller may not send: to the sign-in page when nobody is signed in, else 403.</summary>
internal sealed class ForbiddenMiddleware(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext http)
    {
        try
        {
            await next(http);
        }
        catch (ForbiddenException exception) when (!http.Response.HasStarted)
        {
            http.Response.Clear();
            await (exception.IsSignedIn ? http.ForbidAsync() : http.ChallengeAsync());
        }
    }
}
