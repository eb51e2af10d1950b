namespace GovService.Web.Components.Forms;

/// <summary>What a field tells the input within it: its name, and which texts describe it.</summary>
public sealed record FieldContext(string Name, string? DescribedBy, bool IsInvalid)
{
    /// <summary>For the attribute: only an invalid field says anything.</summary>
    public string? AriaInvalid => IsInvalid ? "true" : null;
}
