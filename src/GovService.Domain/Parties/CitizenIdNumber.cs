using System.Globalization;

namespace GovService.Domain.Parties;

/// <summary>
/// 公民身份号码 (GB 11643): six digits of region, eight of birth, three of sequence, a check character. Residence
/// permits of Hong Kong, Macao and Taiwan residents (81–83) and of foreigners (9, province, nationality) share it.
/// </summary>
public sealed record CitizenIdNumber
{
    public const int Length = 18;

    private const int OldLength = 15; // until 1999: two digits of year, no check character
    private const int EarliestBirthYear = 1850; // nobody was numbered before 1984
    private const string CheckCharacters = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    private CitizenIdNumber(string value) => Value = value;

    public string Value { get; }

    public DateOnly BirthDate => DateOnly.ParseExact(Birth(Value), "yyyyMMdd", CultureInfo.InvariantCulture);

    public Sex Sex => (Value[16] - '0') % 2 == 1 ? Sex.Male : Sex.Female;

    public static Result<CitizenIdNumber> Parse(string? text, DateOnly today)
    {
        var typed = TypedText.Compact(text);
        if (WrongShape(typed) is { } error) return error;

        var number = typed.Length == OldLength ? Modernised(typed) : typed;
        return WrongContent(number, today) is { } wrong ? wrong : new CitizenIdNumber(number);
    }

    public override string ToString() => Value;

    private static Error? WrongShape(string typed) => typed switch
    {
        "" => PartyErrors.IdNumberMissing,
        _ when !IsDigitsWithCheck(typed) => PartyErrors.IdNumberNotDigits,
        { Length: > Length } => PartyErrors.IdNumberTooLong(typed.Length - Length),
        { Length: not (OldLength or Length) } => PartyErrors.IdNumberTooShort(Length - typed.Length),
        _ => null,
    };

    private static Error? WrongContent(string number, DateOnly today)
    {
        if (!Provinces.Contains(Province(number))) return PartyErrors.IdNumberProvinceUnknown;
        if (!IsPossible(Birth(number), out var birth)) return PartyErrors.IdNumberBirthDateImpossible;
        if (birth > today) return PartyErrors.IdNumberBirthDateInFuture;
        return number[^1] == CheckCharacter(number) ? null : PartyErrors.IdNumberCheckWrong;
    }

    /// <summary>X stands for ten, and only as the check character.</summary>
    private static bool IsDigitsWithCheck(string typed) =>
        typed[..^1].All(char.IsAsciiDigit)
        && (char.IsAsciiDigit(typed[^1]) || (typed[^1] == 'X' && typed.Length != OldLength));

    private static string Modernised(string old)
    {
        var body = $"{old[..6]}19{old[6..]}";
        return body + CheckCharacter(body);
    }

    private static bool IsPossible(string birth, out DateOnly date) =>
        DateOnly.TryParseExact(birth, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out date)
        && date.Year >= EarliestBirthYear;

    private static string Birth(string number) => number[6..14];

    private static string Province(string number) => number[0] == '9' ? number[1..3] : number[..2];

    private static char CheckCharacter(string number) =>
        CheckCharacters[Weights.Select((weight, i) => weight * (number[i] - '0')).Sum() % 11];
}
