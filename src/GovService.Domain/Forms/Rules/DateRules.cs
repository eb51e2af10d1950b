namespace GovService.Domain.Forms.Rules;

/// <summary>日期: a day the calendar has.</summary>
public sealed class DateRule() : SingleRule(Normaliser.Date)
{
    protected override Error? Wrong(FormField field, string value, FormContext context) => Wrong(value);

    internal static Error? Wrong(string value)
    {
        if (DateText.Day(value) is not { } day) return FieldErrors.DateNotReadable;
        if (!DateText.IsReal(day)) return FieldErrors.DateUnreal;
        return DateText.IsInRange(day.Year) ? null : FieldErrors.DateOutOfRange;
    }
}

/// <summary>年月.</summary>
public sealed class MonthRule() : SingleRule(Normaliser.Month)
{
    protected override Error? Wrong(FormField field, string value, FormContext context)
    {
        if (DateText.Month(value) is not { } month) return FieldErrors.MonthNotReadable;
        if (!DateText.IsReal((month.Year, month.Month, 1))) return FieldErrors.MonthUnreal;
        return DateText.IsInRange(month.Year) ? null : FieldErrors.DateOutOfRange;
    }
}

/// <summary>日期时间: to the minute, wall clock of China.</summary>
public sealed class DateTimeRule() : SingleRule(Normaliser.DateTime)
{
    protected override Error? Wrong(FormField field, string value, FormContext context)
    {
        var (day, time) = DateText.Halves(value);
        if (DateText.Time(time) is not { } read) return FieldErrors.DateTimeNotReadable;
        return DateRule.Wrong(day) ?? (DateText.IsReal(read) ? null : FieldErrors.TimeUnreal);
    }
}

/// <summary>起止日期: two controls; the end is not before the start. Whoever gives one has to give both.</summary>
public sealed class DateRangeRule(DateRule date) : FieldRule
{
    public override string NormaliserName => date.NormaliserName;

    public override FieldCheck Check(FormField field, FormValues values, FormContext context)
    {
        var (from, to) = (ControlName.From(field.Key), ControlName.To(field.Key));
        var either = date.Normalise(values[from]).Length > 0 || date.Normalise(values[to]).Length > 0;
        var bound = field with { Required = field.Required || either };

        var start = date.CheckControl(from, bound, values, context);
        var end = date.CheckControl(to, bound, values, context);
        List<Error> errors = [.. start.Errors, .. end.Errors];
        if (errors.Count == 0 && string.CompareOrdinal(end.Answer, start.Answer) < 0)
            errors.Add(FieldErrors.DateOrder with { Field = to });

        return new([.. start.Normalised, .. end.Normalised], errors, either ? $"{start.Answer}/{end.Answer}" : "");
    }
}
