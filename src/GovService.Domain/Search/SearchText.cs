using System.Globalization;
using System.Text;

namespace GovService.Domain.Search;

/// <summary>检索文本: brings what people type and what items say to one form, whatever the input.</summary>
public static class SearchText
{
    /// <summary>Nobody types more than this to find an item; the rest of a longer query is not read.</summary>
    public const int LongestQuery = 64;

    /// <summary>Names, aliases and keywords longer than this are cut for the index.</summary>
    public const int LongestText = 400;

    /// <summary>The words of a text: runs of letters and digits, half-width and lower case. Everything else separates.</summary>
    public static IReadOnlyList<string> Words(string? text, int longest)
    {
        List<string> words = [];
        StringBuilder word = new();
        var read = 0;
        foreach (var rune in Unify(text, longest).EnumerateRunes())
        {
            if (read++ == longest) break;
            if (Rune.IsLetterOrDigit(rune)) word.Append(rune);
            else if (!IsInvisible(rune)) Flush();
        }

        Flush();
        return words;

        void Flush()
        {
            if (word.Length > 0) words.Add(word.ToString());
            word.Clear();
        }
    }

    /// <summary>The text without anything that separates, by which names are compared.</summary>
    public static string Compact(string? text, int longest = LongestText) => string.Concat(Words(text, longest));

    /// <summary>Splits a word where the script changes: Chinese characters, digits, other letters.</summary>
    public static IReadOnlyList<SearchRun> Runs(string word)
    {
        List<SearchRun> runs = [];
        foreach (var rune in word.EnumerateRunes())
        {
            var script = ScriptOf(rune);
            if (runs is [.., var last] && last.Script == script)
                runs[^1] = last with { Text = last.Text + rune };
            else
                runs.Add(new(script, rune.ToString()));
        }

        return runs;
    }

    /// <summary>The characters of a text; one outside the basic plane counts as one.</summary>
    public static IReadOnlyList<string> Characters(string text) => [.. text.EnumerateRunes().Select(r => r.ToString())];

    /// <summary>Neighbouring characters in pairs; a single character stands for itself.</summary>
    public static IReadOnlyList<string> Bigrams(string text)
    {
        var characters = Characters(text);
        return characters.Count < 2 ? characters : [.. characters.Zip(characters.Skip(1), string.Concat)];
    }

    // Broken surrogate pairs make Normalize throw; EnumerateRunes turns them into U+FFFD, which separates.
    private static string Unify(string? text, int longest)
    {
        StringBuilder sound = new();
        foreach (var rune in (text ?? "").EnumerateRunes())
        {
            if (sound.Length >= longest * 2) break;
            sound.Append(rune);
        }

        return sound.ToString().Normalize(NormalizationForm.FormKC).ToLowerInvariant();
    }

    // Zero-width characters come along when people copy from web pages and PDF; accents follow their letter.
    private static bool IsInvisible(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.NonSpacingMark;

    private static Script ScriptOf(Rune rune) =>
        IsHan(rune.Value) ? Script.Han : Rune.IsDigit(rune) ? Script.Digits : Script.Letters;

    // 〇, Extension A, the unified block, compatibility characters, and the planes of Extensions B to I.
    private static bool IsHan(int code) => code
        is 0x3007 or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
        or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);
}

/// <summary>What a run of a word is written in.</summary>
public enum Script
{
    Han,
    Digits,
    Letters,
}

/// <summary>Part of a word in one script.</summary>
public readonly record struct SearchRun(Script Script, string Text);
