using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components;

namespace GovService.Web.Infrastructure;

/// <summary>Where circuits end: not on the pages that need none, and not with people who are not signed in.</summary>
internal static class Circuits
{
    /// <summary>The framework's list of the host's render modes: internal, hence found by name. A test watches it.</summary>
    private const string RenderModes = "ConfiguredRenderModesMetadata";

    private static readonly object?[] NoModes = [Array.Empty<IComponentRenderMode>()];

    /// <summary>
    /// A host that can open circuits puts an antiforgery cookie and encrypted state, different each time, on every page
    /// it answers. A page without a circuit has no use for either, and a kept copy must be the same for everybody: so
    /// such a page is told that its host has no circuits (docs/adr/0018).
    /// </summary>
    public static void KeepOffStaticPages(IEndpointConventionBuilder pages) => pages.Finally(endpoint =>
    {
        if (endpoint.Metadata.OfType<PageKind>().Any(page => page.HasCircuit)) return;

        for (var i = 0; i < endpoint.Metadata.Count; i++)
        {
            var type = endpoint.Metadata[i].GetType();
            if (type.Name == RenderModes) endpoint.Metadata[i] = Activator.CreateInstance(type, NoModes)!;
        }
    });

    /// <summary>All desks are behind a sign-in: nobody else may hold the server's memory with a circuit.</summary>
    public static void RequireSignIn(IEndpointConventionBuilder pages) => pages.Add(endpoint =>
    {
        if (endpoint is RouteEndpointBuilder { RoutePattern.RawText: { } path }
            && path.TrimStart('/').StartsWith("_blazor", StringComparison.Ordinal))
        {
            endpoint.Metadata.Add(new AuthorizeAttribute());
        }
    });
}
