using GovService.Domain.Forms;
using Microsoft.AspNetCore.Components;

namespace GovService.Web.Components.Forms.Schema;

/// <summary>What every control of a dynamic form is given.</summary>
public abstract class SchemaControl : ComponentBase
{
    [CascadingParameter] public FormView View { get; set; } = default!;

    [Parameter, EditorRequired] public FormField Field { get; set; } = default!;

    protected string Name => ControlName.Field(Field.Key);

    protected string Value => View.Value(Field);

    protected string? Hint => Field.Hint.Length == 0 ? null : Field.Hint;
}
