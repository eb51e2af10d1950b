using GovService.Domain.ServiceItems;
using Microsoft.AspNetCore.Components;

namespace GovService.Web.Components.Catalog.Sections;

/// <summary>指南的一部分, to be edited: a content in, the next content out.</summary>
public abstract class ContentSection : ComponentBase
{
    [CascadingParameter] protected EditorState Editor { get; set; } = default!;

    [Parameter, EditorRequired] public ServiceItemContent Content { get; set; } = default!;

    [Parameter, EditorRequired] public EventCallback<ServiceItemContent> OnChange { get; set; }

    protected Task SetAsync(ServiceItemContent content) => OnChange.InvokeAsync(content);
}
