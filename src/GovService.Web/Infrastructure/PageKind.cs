using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;

namespace GovService.Web.Infrastructure;

/// <summary>What the document, the layout and the headers must know about the page that is being answered.</summary>
internal readonly record struct PageKind(PublicAttribute? Public, bool HasCircuit)
{
    public bool IsPublic => Public is not null;

    public static PageKind Of(Endpoint? endpoint) =>
        new(
            endpoint?.Metadata.GetMetadata<PublicAttribute>(),
            endpoint?.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type is { } page && HasCircuitOf(page));

    public static bool HasCircuitOf(Type page) => page.IsDefined(typeof(RenderModeAttribute), inherit: true);
}

internal static class HttpContextExtensions
{
    extension(HttpContext http)
    {
        public PageKind Page => PageKind.Of(http.GetEndpoint());

        /// <summary>适老模式.</summary>
        public bool IsSenior => DisplayMode.IsSenior(http.Request);
    }
}
