using System.Globalization;
using System.Text;

namespace GovService.Domain.Forms.Rules;

/// <summary>文本: any characters that print. Length is counted in Unicode scalars, so 𬭊 is one.</summary>
public sealed class TextRule(Func<string, string> normalise, int usualLength) : SingleRule(normalise)
{
    protected override Error? Wrong(FormField field, string value, FormContext context) =>
        Wrong(value, field.MaxLength ?? usualLength);

    internal static Error? Wrong(string text, int maxLength)
    {
        var length = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            if (Wrong(rune) is { } error) return error;
            length++;
        }

        return length > maxLength ? FieldErrors.TooLong(maxLength) : null;
    }

    private static Error? Wrong(Rune rune)
    {
        if (rune == Rune.ReplacementChar) return FieldErrors.BrokenCharacters;

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.PrivateUse => FieldErrors.PrivateUseCharacters,
            UnicodeCategory.Control when rune.Value != '\n' => FieldErrors.ControlCharacters,
            _ => null,
        };
    }
}
