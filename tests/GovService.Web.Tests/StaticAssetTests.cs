using System.Net;

namespace GovService.Web.Tests;

public sealed class StaticAssetTests(Portal portal)
{
    [Fact]
    public async Task The_script_of_interactive_pages_is_served()
    {
        using var visitor = portal.Server.CreateVisitor();

        var script = await visitor.GetAsync(new Uri("/_framework/blazor.web.js", UriKind.Relative));

        script.StatusCode.ShouldBe(HttpStatusCode.OK);
        script.Content.Headers.ContentType!.MediaType.ShouldBe("text/javascript");
    }
}
