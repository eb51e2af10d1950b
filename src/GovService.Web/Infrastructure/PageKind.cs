using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;

namespace GovService.Web.Infrastructure;

/// <summary>What the document, the layout and the headers must know about the page that is being answered.</summary>
/// <param name="HasCircuit">Whether the page lives in a circuit.</param>
/// <param name="PublicPage">The component, where it may be drawn without asking who reads it.</param>
internal sealed record PageKind(bool HasCircuit, Type? PublicPage)
{
    private static readonly PageKind Plain = new(HasCircuit: false, PublicPage: null);

    /// <summary>Found out once for each page when the host starts, not by reflection for each reader.</summary>
    public static void Mark(IEndpointConventionBuilder pages) => pages.Finally(endpoint =>
    {
        if (endpoint.Metadata.OfType<ComponentTypeMetadata>().FirstOrDefault() is { } page)
            endpoint.Metadata.Add(Of(page.Type, endpoint.Metadata));
    });

    public static PageKind Of(EndpointMetadataCollection? metadata) => metadata?.GetMetadata<PageKind>() ?? Plain;

    private static PageKind Of(Type page, IList<object> metadata)
    {
        var isForAll = metadata.OfType<PublicAttribute>().Any() && !metadata.OfType<IAuthorizeData>().Any();
        return new(page.IsDefined(typeof(RenderModeAttribute), inherit: true), isForAll ? page : null);
    }
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
