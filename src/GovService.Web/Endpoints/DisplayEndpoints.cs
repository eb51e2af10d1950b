using GovService.Web.Infrastructure;
using Microsoft.AspNetCore.Mvc;

namespace GovService.Web.Endpoints;

/// <summary>Switches 适老模式 on and off. A link, so that it works without script; it changes nothing but a cookie.</summary>
internal static class DisplayEndpoints
{
    public static void MapDisplay(this IEndpointRouteBuilder routes) =>
        routes.MapGet(SitePaths.Display + "/{mode:regex(^(senior|standard)$)}", Switch);

    private static IResult Switch(HttpContext http, string mode, [FromQuery(Name = "return")] string? returnPath)
    {
        DisplayMode.Remember(http, senior: mode == "senior");
        return Results.LocalRedirect(LocalPath.OrHome(returnPath));
    }
}
