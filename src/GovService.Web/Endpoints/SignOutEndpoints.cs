using GovService.Web.Infrastructure;
using Microsoft.AspNetCore.Antiforgery;

namespace GovService.Web.Endpoints;

/// <summary>退出. A post with a token: nobody is signed out by a picture on another site.</summary>
internal static class SignOutEndpoints
{
    public static void MapSignOut(this IEndpointRouteBuilder routes) =>
        routes.MapPost(SitePaths.SignOut, (Delegate)SignOutAsync).WithMetadata(new RequireAntiforgeryTokenAttribute());

    private static async Task<IResult> SignOutAsync(HttpContext http)
    {
        await Session.EndAsync(http);
        return Results.LocalRedirect(SitePaths.Home);
    }
}
