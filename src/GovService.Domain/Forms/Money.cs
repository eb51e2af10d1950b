using System.Globalization;

namespace GovService.Domain.Forms;

/// <summary>
/// 金额: an amount of yuan. Forms hold it as text ("1234.50"); records that are hashed hold the whole number of 分.
/// </summary>
/// <param name="Cents">分.</param>
public readonly record struct Money(long Cents)
{
    /// <summary>Digits before the point; keeps the 分 far within 64 bits.</summary>
    public const int MaxWholeDigits = 13;

    public static Result<Money> Parse(string? text)
    {
        var amount = Normaliser.Money(text ?? "");
        return Wrong(amount) is { } error ? error : new Money((long)(NumberText.Read(amount) * 100));
    }

    public override string ToString() => (Cents / 100m).ToString("0.00", CultureInfo.InvariantCulture);

    internal static Error? Wrong(string amount)
    {
        if (NumberText.IsNegative(amount)) return FieldErrors.MoneyNegative;
        if (!NumberText.IsUnsigned(amount)) return FieldErrors.MoneyNotANumber;
        if (NumberText.DecimalsIn(amount) > 2) return FieldErrors.MoneyTwoDecimals;
        return amount.Split('.')[0].TrimStart('0').Length > MaxWholeDigits ? FieldErrors.MoneyTooLarge : null;
    }
}
