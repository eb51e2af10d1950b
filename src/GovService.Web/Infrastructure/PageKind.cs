using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;

namespace GovService.Web.Infrastructure;

/// <summary>What the document, the layout and the headers must know about the page that is being answered.</summary>
internal sealed record PageKind(bool HasCircuit)
{
    private static readonly PageKind Plain = new(HasCircuit: false);

    /// <summary>Found out once for each page when the host starts, not by reflection for each reader.</summary>
    public static void Mark(IEndpointConventionBuilder pages) => pages.Finally(endpoint =>
    {
        if (endpoint.Metadata.OfType<ComponentTypeMetadata>().FirstOrDefault() is { } page)
            endpoint.Metadata.Add(new PageKind(page.Type.IsDefined(typeof(RenderModeAttribute), inherit: true)));
    });

    public static PageKind Of(EndpointMetadataCollection? metadata) => metadata?.GetMetadata<PageKind>() ?? Plain;
}

internal static class HttpContextExtensions
{
    extension(HttpContext http)
    {
        /// <summary>Whether the page lives in a circuit; only then it has a base address and a script.</summary>
        public bool HasCircuit => PageKind.Of(http.GetEndpoint()?.Metadata).HasCircuit;

        /// <summary>How the page or endpoint is public; null when its answer is for one reader.</summary>
        public PublicAttribute? Public => http.GetEndpoint()?.Metadata.GetMetadata<PublicAttribute>();

        /// <summary>适老模式.</summary>
        public bool IsSenior => DisplayMode.IsSenior(http.Request);
    }
}
