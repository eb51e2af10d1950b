namespace GovService.Domain.Accounts;

/// <summary>验证码: six digits, as typed or pasted.</summary>
public sealed record SmsCode
{
    public const int Length = 6;

    private SmsCode(string value) => Value = value;

    public string Value { get; }

    public static Result<SmsCode> Parse(string? text)
    {
        var code = TypedText.Compact(text);
        return code.Length == Length && code.All(char.IsAsciiDigit) ? new SmsCode(code) : AccountErrors.SmsCodeMalformed;
    }

    public override string ToString() => Value;
}
