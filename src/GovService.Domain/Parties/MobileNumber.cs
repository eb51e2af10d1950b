namespace GovService.Domain.Parties;

/// <summary>手机号码 of the mainland: eleven digits, beginning with 13 to 19.</summary>
public sealed record MobileNumber
{
    public const int Length = 11;

    private MobileNumber(string value) => Value = value;

    public string Value { get; }

    public static Result<MobileNumber> Parse(string? text)
    {
        var number = WithoutCountryCode(TypedText.Compact(text));
        return Wrong(number) is { } error ? error : new MobileNumber(number);
    }

    public override string ToString() => Value;

    private static Error? Wrong(string number) => number switch
    {
        "" => PartyErrors.MobileMissing,
        ['+', .. var rest] when rest.All(char.IsAsciiDigit) => PartyErrors.MobileNotMainland,
        _ when !number.All(char.IsAsciiDigit) => PartyErrors.MobileNotDigits,
        { Length: < Length } => PartyErrors.MobileTooShort(Length - number.Length),
        { Length: > Length } => PartyErrors.MobileTooLong(number.Length - Length),
        ['1', >= '3' and <= '9', ..] => null,
        _ => PartyErrors.MobilePrefixUnknown,
    };

    private static string WithoutCountryCode(string number) => number switch
    {
        ['+', '8', '6', .. var rest] => rest,
        ['0', '0', '8', '6', .. var rest] => rest,
        ['8', '6', .. { Length: Length } rest] => rest,
        _ => number,
    };
}
