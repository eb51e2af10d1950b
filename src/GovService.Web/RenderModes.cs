using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace GovService.Web;

public static class RenderModes
{
    /// <summary>For the case worker's desk: a circuit, and no prerender, so that nothing loads twice.</summary>
    public static readonly IComponentRenderMode Desk = new InteractiveServerRenderMode(prerender: false);
}
