namespace GovService.Domain.Forms.Rules;

/// <summary>A field of one control, or a cell of a table.</summary>
public abstract class SingleRule(Func<string, string> normalise) : FieldRule
{
    public override string NormaliserName => normalise.Method.Name;

    public string Normalise(string raw) => normalise(raw);

    public override FieldCheck Check(FormField field, FormValues values, FormContext context) =>
        CheckControl(ControlName.Field(field.Key), field, values, context);

    internal FieldCheck CheckControl(string control, FormField field, FormValues values, FormContext context)
    {
        var value = Normalise(values[control]);
        if (value.Length == 0)
            return new([], field.Required ? [Missing(field) with { Field = control }] : [], "");

        var error = Wrong(field, value, context);
        return new([KeyValuePair.Create(control, value)], error is null ? [] : [error with { Field = control }], value);
    }

    /// <summary>What is said when a required value is not there.</summary>
    protected virtual Error Missing(FormField field) => FieldErrors.Required(field.Label);

    /// <summary>Why a value that is not empty cannot be taken, or null.</summary>
    protected abstract Error? Wrong(FormField field, string value, FormContext context);
}
