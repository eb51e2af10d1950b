namespace GovService.Domain.Forms.Rules;

/// <summary>数字: not negative; nothing a form counts or measures is.</summary>
public sealed class NumberRule() : SingleRule(Normaliser.Number)
{
    protected override Error? Wrong(FormField field, string value, FormContext context)
    {
        if (NumberText.IsNegative(value)) return FieldErrors.NumberNegative;
        if (!NumberText.IsUnsigned(value)) return FieldErrors.NotANumber;
        return NumberText.DigitsIn(value) > NumberText.MaxDigits ? FieldErrors.NumberTooLong : null;
    }
}

/// <summary>金额（元）: two decimals, not negative.</summary>
public sealed class MoneyRule() : SingleRule(Normaliser.Money)
{
    protected override Error? Wrong(FormField field, string value, FormContext context) => Money.Wrong(value);
}
