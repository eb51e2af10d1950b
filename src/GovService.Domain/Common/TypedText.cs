using System.Globalization;

namespace GovService.Domain.Common;

/// <summary>What people type or paste where a number is asked for, brought to plain characters.</summary>
internal static class TypedText
{
    /// <summary>
    /// Full-width characters become half-width, letters upper case; spaces, dashes and the invisible marks that come
    /// along when a number is copied from a chat or an address book are dropped.
    /// </summary>
    public static string Compact(string? text) =>
        string.Concat((text ?? "").Select(HalfWidth).Where(c => !IsSeparator(c))).ToUpperInvariant();

    private static char HalfWidth(char c) => c is >= '！' and <= '～' ? (char)(c - '！' + '!') : c;

    private static bool IsSeparator(char c) =>
        char.IsWhiteSpace(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.DashPunctuation or UnicodeCategory.Format;
}
