using GovService.Domain.Parties;

namespace GovService.Domain.ServiceItems;

/// <summary>
/// 实施编码: the credit code of the authority (18), its level (行使层级, 1) and the item's basic code (基本编码, 12).
/// Names an item as one authority does it.
/// </summary>
public sealed record ImplementationCode
{
    public const int Length = UnifiedSocialCreditCode.Length + 1 + BasicCodeLength;

    private const int BasicCodeLength = 12;
    private const int LowestLevel = 7; // 1 state … 6 village, 7 several levels

    private ImplementationCode(string value) => Value = value;

    public string Value { get; }

    public string Authority => Value[..UnifiedSocialCreditCode.Length];

    public int Level => Value[UnifiedSocialCreditCode.Length] - '0';

    public string BasicCode => Value[^BasicCodeLength..];

    /// <summary>A code that we issue keeps every rule.</summary>
    public static Result<ImplementationCode> Create(UnifiedSocialCreditCode authority, int level, string basicCode)
    {
        if (level is < 1 or > LowestLevel) return ImplementationCodeErrors.LevelUnknown;
        if (basicCode.Length != BasicCodeLength || !basicCode.All(char.IsAsciiDigit))
            return ImplementationCodeErrors.BasicCodeMalformed;

        return new ImplementationCode($"{authority}{level}{basicCode}");
    }

    /// <summary>Provinces extend the lists of codes: of a foreign one only the shape is checked.</summary>
    public static Result<ImplementationCode> Parse(string? text)
    {
        var code = TypedText.Compact(text);
        return code.Length == Length
            && code.All(char.IsAsciiLetterOrDigit)
            && char.IsAsciiDigit(code[UnifiedSocialCreditCode.Length])
                ? new ImplementationCode(code)
                : ImplementationCodeErrors.Malformed;
    }

    public override string ToString() => Value;
}
