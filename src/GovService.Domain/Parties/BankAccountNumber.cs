namespace GovService.Domain.Parties;

/// <summary>
/// 对公账号: each bank numbers the accounts of firms in its own way, without the check digit of cards (人民币银行结算账户管理办法).
/// </summary>
public sealed record BankAccountNumber
{
    public const int MinLength = 8;
    public const int MaxLength = 32;

    private BankAccountNumber(string value) => Value = value;

    public string Value { get; }

    public static Result<BankAccountNumber> Parse(string? text)
    {
        var number = TypedText.Compact(text);
        return Wrong(number) is { } error ? error : new BankAccountNumber(number);
    }

    public override string ToString() => Value;

    private static Error? Wrong(string number) => number switch
    {
        "" => PartyErrors.BankAccountMissing,
        _ when !number.All(char.IsAsciiDigit) => PartyErrors.BankAccountNotDigits,
        { Length: < MinLength } => PartyErrors.BankAccountTooShort,
        { Length: > MaxLength } => PartyErrors.BankAccountTooLong,
        _ => null,
    };
}
