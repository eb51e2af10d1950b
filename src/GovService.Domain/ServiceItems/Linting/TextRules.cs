using System.Globalization;
using System.Text;

namespace GovService.Domain.ServiceItems.Linting;

/// <summary>文字规则: what has to be there is there, fits, and can be read on every screen and on paper.</summary>
internal static class TextRules
{
    public static void Check(ServiceItemContent content, LintContext context, Findings found)
    {
        foreach (var (element, text, limit, isRequired) in ContentTexts.Of(content))
        {
            if (string.IsNullOrWhiteSpace(text))
            {
                if (isRequired) found.Add(LintRule.TextMissing, element);
                continue;
            }

            if (text.Length > limit && Length(text) is var length && length > limit)
                found.Add(LintRule.TextTooLong, element, ("length", length), ("limit", limit));
            if (char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1])) found.Add(LintRule.TextUntrimmed, element);
            if (Unprintable(text) is { } rune)
                found.Add(LintRule.TextUnprintable, element, ("code", string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}")));
        }
    }

    /// <summary>As people count: a character beyond the basic plane is one.</summary>
    private static int Length(string text)
    {
        var length = 0;
        foreach (var _ in text.EnumerateRunes()) length++;
        return length;
    }

    /// <summary>Private-use, control and invisible characters, and halves of a pair.</summary>
    private static Rune? Unprintable(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune == Rune.ReplacementChar) return rune;
            if (rune.Value != '\n' && IsUnprintable(Rune.GetUnicodeCategory(rune))) return rune;
        }

        return null;
    }

    private static bool IsUnprintable(UnicodeCategory category) =>
        category is UnicodeCategory.PrivateUse or UnicodeCategory.Format or UnicodeCategory.Control;
}
