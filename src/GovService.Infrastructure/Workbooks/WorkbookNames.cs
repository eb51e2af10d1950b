using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace GovService.Infrastructure.Workbooks;

/// <summary>How workbooks spell columns, and characters that XML cannot hold (ISO/IEC 29500-1, ST_Xstring).</summary>
internal static partial class WorkbookNames
{
    private const int Letters = 26;

    /// <summary>0 is A, 26 is AA.</summary>
    public static string ColumnOf(int column)
    {
        var name = "";
        for (var rest = column + 1; rest > 0; rest = (rest - 1) / Letters) name = (char)('A' + ((rest - 1) % Letters)) + name;
        return name;
    }

    /// <summary>The column of an address such as B12; null when it has none.</summary>
    public static int? ColumnIn(string? address)
    {
        var column = 0;
        foreach (var letter in address ?? "")
        {
            if (!char.IsAsciiLetterUpper(letter)) break;
            column = (column * Letters) + letter - 'A' + 1;
            if (column > WorkbookLimits.MostColumns) return null;
        }

        return column == 0 ? null : column - 1;
    }

    /// <summary>Control characters, and carriage returns which XML readers drop, as _x000D_; what looks like one, too.</summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\0', '\x1F') && !text.AsSpan().ContainsAny('_', '\uFFFE', '\uFFFF')) return text;

        var escaped = new StringBuilder(BeginsEscape().Replace(text, "_x005F_"));
        for (var i = escaped.Length - 1; i >= 0; i--)
        {
            var c = escaped[i];
            if (c is '\t' or '\n' or (>= ' ' and < '\uFFFE')) continue;

            escaped.Remove(i, 1).Insert(i, string.Create(CultureInfo.InvariantCulture, $"_x{(int)c:X4}_"));
        }

        return escaped.ToString();
    }

    public static string Unescape(string text) => text.Contains("_x", StringComparison.Ordinal)
        ? LooksEscaped().Replace(text, m => ((char)Convert.ToInt32(m.Value[2..6], 16)).ToString())
        : text;

    [GeneratedRegex("_x[0-9A-Fa-f]{4}_", RegexOptions.NonBacktracking)]
    private static partial Regex LooksEscaped();

    /// <summary>Looking ahead, because the end of one may be the beginning of the next.</summary>
    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.None, matchTimeoutMilliseconds: 1_000)]
    private static partial Regex BeginsEscape();
}
