namespace GovService.Domain.Accounts;

/// <summary>
/// 常见口令: what is tried first. Lists of leaked passwords hold next to none of our length; what people do make at that
/// length is the same short pieces again: words everybody takes, rows of keys, counting, repeating, years.
/// </summary>
public static class CommonPassword
{
    /// <summary>What has to be left of a password without such pieces, so that guessing it is work.</summary>
    private const int MinOwn = 8;

    private const int ShortestRun = 4;
    private const int LongestRepeat = 11;

    /// <summary>Longest first, so that no piece leaves the rest of a longer one behind.</summary>
    private static readonly string[] Pieces =
    [
        "administrator", "changeme", "password", "passw0rd", "p@ssw0rd", "p@ssword", "iloveyou", "woaini", "govservice", "zhengwu",
        "welcome", "letmein", "default", "nanqiao", "chuzhou", "superman", "dragon", "monkey", "master", "secret", "qazwsx",
        "admin", "login", "hello", "root", "test", "demo", "user", "guest", "anhui", "china", "zxc", "abc",
    ];

    private static readonly int[] Steps = [0, 1, -1];

    private static readonly string[] Rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm", "1qaz2wsx3edc4rfv5tgb6yhn7ujm"];

    public static bool Is(string password)
    {
        var rest = Pieces.Aggregate(
            password.ToLowerInvariant(), (left, piece) => left.Replace(piece, " ", StringComparison.Ordinal));
        rest = WithoutRuns(rest).Trim();
        return rest.Count(char.IsLetterOrDigit) < MinOwn || RepeatsItself(rest);
    }

    /// <summary>Takes out four and more characters that follow each other in the alphabet, in counting or on a keyboard.</summary>
    private static string WithoutRuns(string text)
    {
        var left = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length;)
        {
            var length = RunAt(text, i);
            if (length < ShortestRun) left.Append(text[i++]);
            else i += length;
        }

        return left.ToString();
    }

    private static int RunAt(string text, int start) => Math.Max(
        Steps.Max(step => Length(text, start, (a, b) => char.IsLetterOrDigit(a) && b - a == step)),
        Rows.Max(row => Length(text, start, (a, b) => row.Contains($"{a}{b}", StringComparison.Ordinal))));

    private static int Length(string text, int start, Func<char, char, bool> follows)
    {
        var end = start + 1;
        while (end < text.Length && follows(text[end - 1], text[end])) end++;
        return end - start;
    }

    /// <summary>One short piece over and over: "maya2019maya2019".</summary>
    private static bool RepeatsItself(string text) => Enumerable.Range(1, LongestRepeat)
        .Any(length => text.Length >= 2 * length && Enumerable.Range(length, text.Length - length).All(i => text[i] == text[i - length]));
}
