using System.Globalization;

namespace GovService.Web.Infrastructure;

/// <summary>What was typed into the search, as far as a page shows it again.</summary>
internal static class SearchWords
{
    /// <summary>The length of the box; what a forged address has beyond it is neither searched for nor shown.</summary>
    public const int Longest = 50;

    /// <summary>Cut between characters, and without what cannot be shown.</summary>
    public static string Shown(string typed)
    {
        var visible = string.Concat(typed.EnumerateRunes().Where(r => !System.Text.Rune.IsControl(r) && r.Value != 0xFFFD));
        var info = new StringInfo(visible.Trim());
        return info.LengthInTextElements <= Longest ? info.String : info.SubstringByTextElements(0, Longest);
    }
}
