using System.Globalization;
using System.Text;

namespace GovService.Domain.Parties;

/// <summary>Which characters may stand in a name, and why another may not.</summary>
internal static class NameCharacter
{
    private const int IdeographicZero = 0x3007; // 〇 is a number to Unicode and a character of names to people

    public static Error? Wrong(Rune rune)
    {
        if (rune == Rune.ReplacementChar) return PartyErrors.NameBrokenCharacter; // also half a surrogate pair
        if (IsLetter(rune) || IsMark(rune) || IsPunctuation(rune)) return null;

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.PrivateUse => PartyErrors.NamePrivateUseCharacter,
            UnicodeCategory.Format => PartyErrors.NameHiddenCharacter, // right-to-left overrides, zero-width characters
            UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
                => PartyErrors.NameControlCharacter,
            _ => PartyErrors.NameCharacterNotAllowed,
        };
    }

    public static bool IsLetter(Rune rune) =>
        Rune.IsLetter(rune) || rune.Value == IdeographicZero || IsInIdeographicPlane(rune);

    public static bool IsSpace(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.SpaceSeparator;

    /// <summary>Accents, and the variation selectors that choose one form of a Chinese character.</summary>
    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    /// <summary>The separator, and what names in Latin letters need.</summary>
    private static bool IsPunctuation(Rune rune) =>
        rune.Value is PersonName.Separator or ' ' or '-' or '\'' or '’' or '.' or ',';

    /// <summary>Planes 2 and 3 hold ideographs only; an extension newer than this runtime locks nobody out.</summary>
    private static bool IsInIdeographicPlane(Rune rune) => rune.Plane is 2 or 3 && (rune.Value & 0xFFFE) != 0xFFFE;
}
