namespace GovService.UseCases.Corrections;

/// <summary>Refusals about answers to a correction notice; the field of an error is the slot's control.</summary>
public static class CorrectionErrors
{
    /// <summary>Nothing new stands in a material that was sent back.</summary>
    public static Error MaterialUnchanged(string slot) => Error.Invalid(slot, "correction.material_unchanged");

    /// <summary>The window asks for a field that was left empty, and it is empty still.</summary>
    public static Error FieldStillEmpty(string slot) => Error.Invalid(slot, "correction.field_still_empty");
}
