using System.Text;
using static System.StringComparison;

namespace GovService.Domain.Parties;

/// <summary>
/// 姓名, up to fifty characters of any script. 间隔号 is U+00B7 and nothing else (民委发〔2016〕33号); its look-alikes are
/// corrected. Nothing else is: Unicode normalisation would swap rare characters for others that look like them.
/// </summary>
public sealed record PersonName
{
    public const int MaxLength = 50;
    public const char Separator = '·';

    private const string SeparatorLookAlikes = "•・‧．･∙⋅";

    private PersonName(string value) => Value = value;

    public string Value { get; }

    public static Result<PersonName> Parse(string? text)
    {
        var name = Tidy(text ?? "");
        var runes = name.EnumerateRunes().ToList();

        if (runes.Count == 0) return PartyErrors.NameMissing;
        if (runes.Select(NameCharacter.Wrong).FirstOrDefault(error => error is not null) is { } wrong) return wrong;
        if (runes.Count > MaxLength) return PartyErrors.NameTooLong;
        if (IsSeparatorMisplaced(runes)) return PartyErrors.NameSeparatorMisplaced;
        return new PersonName(name);
    }

    public override string ToString() => Value;

    /// <summary>
    /// Spaces at the ends and round the separator go, spaces in between become one. A full stop after a Chinese
    /// character is meant for the separator.
    /// </summary>
    private static string Tidy(string text)
    {
        var runes = new List<Rune>();
        foreach (var rune in text.Trim().EnumerateRunes())
        {
            if (IsSeparator(rune, runes))
                runes.Add(new(Separator));
            else if (!NameCharacter.IsSpace(rune))
                runes.Add(rune);
            else if (runes[^1] != new Rune(' '))
                runes.Add(new(' '));
        }

        return string.Concat(runes).Replace(" ·", "·", Ordinal).Replace("· ", "·", Ordinal);
    }

    private static bool IsSeparator(Rune rune, List<Rune> before) =>
        (rune.IsBmp && SeparatorLookAlikes.Contains((char)rune.Value))
        || (rune.Value == '.' && before is [.., { IsAscii: false }]);

    /// <summary>A separator stands between two parts: not at an end, not beside another.</summary>
    private static bool IsSeparatorMisplaced(List<Rune> name) =>
        !NameCharacter.IsLetter(name[0])
        || IsDot(name[^1])
        || name.Zip(name.Skip(1)).Any(pair => IsDot(pair.First) && !NameCharacter.IsLetter(pair.Second));

    private static bool IsDot(Rune rune) => rune.Value == Separator;
}
