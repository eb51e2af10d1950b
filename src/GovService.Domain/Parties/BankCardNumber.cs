namespace GovService.Domain.Parties;

/// <summary>银行卡号: thirteen to nineteen digits, the last a check digit (Luhn, ISO/IEC 7812-1).</summary>
public sealed record BankCardNumber
{
    public const int MinLength = 13;
    public const int MaxLength = 19;

    private BankCardNumber(string value) => Value = value;

    public string Value { get; }

    public static Result<BankCardNumber> Parse(string? text)
    {
        var number = TypedText.Compact(text);
        return Wrong(number) is { } error ? error : new BankCardNumber(number);
    }

    public override string ToString() => Value;

    private static Error? Wrong(string number) => number switch
    {
        "" => PartyErrors.BankCardMissing,
        _ when !number.All(char.IsAsciiDigit) => PartyErrors.BankCardNotDigits,
        { Length: < MinLength } => PartyErrors.BankCardTooShort,
        { Length: > MaxLength } => PartyErrors.BankCardTooLong,
        _ when LuhnSum(number) % 10 != 0 => PartyErrors.BankCardCheckWrong,
        _ => null,
    };

    /// <summary>From the right, every second digit counts double, and the digits of the double are added.</summary>
    private static int LuhnSum(string number) =>
        number.Reverse().Select((c, i) => i % 2 == 0 ? c - '0' : Doubled(c - '0')).Sum();

    private static int Doubled(int digit) => digit < 5 ? digit * 2 : (digit * 2) - 9;
}
