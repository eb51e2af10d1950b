using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Endpoints;

namespace GovService.Web.Infrastructure;

/// <summary>
/// A host that can open circuits appends encrypted state, different each time, to every page it answers. The pages
/// without a circuit have no use for it, and a kept copy must be the same for everybody (docs/adr/0018).
/// </summary>
internal static class CircuitState
{
    /// <summary>The framework's list of the host's render modes: internal, hence found by name. A test watches it.</summary>
    private const string RenderModes = "ConfiguredRenderModesMetadata";

    private static readonly object?[] NoModes = [Array.Empty<IComponentRenderMode>()];

    /// <summary>Tells the framework that a page without a circuit belongs to a host without circuits.</summary>
    public static void KeepOffStaticPages(IEndpointConventionBuilder pages) => pages.Finally(endpoint =>
    {
        if (endpoint.Metadata.OfType<ComponentTypeMetadata>().FirstOrDefault() is not { } page) return;
        if (PageKind.HasCircuitOf(page.Type)) return;

        for (var i = 0; i < endpoint.Metadata.Count; i++)
        {
            var type = endpoint.Metadata[i].GetType();
            if (type.Name == RenderModes) endpoint.Metadata[i] = Activator.CreateInstance(type, NoModes)!;
        }
    });
}
