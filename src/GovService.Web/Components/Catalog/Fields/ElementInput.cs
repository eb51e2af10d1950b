using GovService.Domain.ServiceItems.Changes;
using Microsoft.AspNetCore.Components;

namespace GovService.Web.Components.Catalog.Fields;

/// <summary>One element of an item's content as a field: value in, value out; the rest it reads from the page's state.</summary>
public abstract class ElementInput<T> : ComponentBase
{
    [CascadingParameter] protected EditorState Editor { get; set; } = default!;

    [Parameter, EditorRequired] public ElementPath Path { get; set; }

    [Parameter, EditorRequired] public T Value { get; set; } = default!;

    [Parameter] public EventCallback<T> ValueChanged { get; set; }

    protected bool IsClosed => Editor.IsClosed(Path);
}
