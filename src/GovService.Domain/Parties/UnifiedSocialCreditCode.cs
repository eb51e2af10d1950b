namespace GovService.Domain.Parties;

/// <summary>
/// 统一社会信用代码 (GB 32100-2015): seventeen characters and a check character. Characters nine to seventeen are the
/// organisation code (GB 11714), which has a check character of its own.
/// </summary>
public sealed record UnifiedSocialCreditCode
{
    public const int Length = 18;

    private const string Alphabet = "0123456789ABCDEFGHJKLMNPQRTUWXY"; // no I, O, S, V, Z
    private static readonly int[] Weights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

    private const string OrganisationAlphabet = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private const string OrganisationCheckCharacters = "0X987654321"; // 11 − sum mod 11; ten is X, eleven is 0
    private static readonly int[] OrganisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

    private UnifiedSocialCreditCode(string value) => Value = value;

    public string Value { get; }

    public static Result<UnifiedSocialCreditCode> Parse(string? text)
    {
        var code = TypedText.Compact(text);
        return Wrong(code) is { } error ? error : new UnifiedSocialCreditCode(code);
    }

    public override string ToString() => Value;

    private static Error? Wrong(string code) => code switch
    {
        "" => PartyErrors.CreditCodeMissing,
        _ when !code.All(Alphabet.Contains) => PartyErrors.CreditCodeCharacterUnknown,
        { Length: < Length } => PartyErrors.CreditCodeTooShort(Length - code.Length),
        { Length: > Length } => PartyErrors.CreditCodeTooLong(code.Length - Length),
        _ when code[^1] != CheckCharacter(code) => PartyErrors.CreditCodeCheckWrong,
        _ when code[16] != OrganisationCheckCharacter(code[8..16]) => PartyErrors.CreditCodeBodyWrong,
        _ => null,
    };

    private static char CheckCharacter(string code)
    {
        var sum = Weights.Select((weight, i) => weight * Alphabet.IndexOf(code[i])).Sum();
        return Alphabet[(31 - (sum % 31)) % 31];
    }

    private static char OrganisationCheckCharacter(string body)
    {
        var sum = OrganisationWeights.Select((weight, i) => weight * OrganisationAlphabet.IndexOf(body[i])).Sum();
        return OrganisationCheckCharacters[sum % 11];
    }
}
