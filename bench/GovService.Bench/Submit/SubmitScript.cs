using GovService.Bench.Running;

namespace GovService.Bench.Submit;

/// <summary>One captured submission as a script that pgbench can repeat with a draft of its own each time.</summary>
internal static class SubmitScript
{
    /// <summary>The number of the draft: pgbench clients have a range each, as ours have.</summary>
    private const string Number = "(:n)::bigint";

    private const string Head = """
        \set i :i + 1
        \set n :i + :client_id * :per

        """;

    /// <param name="one">The submission to repeat.</param>
    /// <param name="other">Another one for the same item.</param>
    /// <param name="draft">What <paramref name="one"/> submitted.</param>
    public static PgbenchScript Of(
        string prefix, IReadOnlyList<Statement> one, IReadOnlyList<Statement> other, ApplicationId draft)
    {
        var shared = other.SelectMany(s => s.Parameters.Values).OfType<Guid>().ToHashSet();
        var own = one.SelectMany(s => s.Parameters.Values).OfType<Guid>().Where(id => !shared.Contains(id)).Distinct().ToList();
        own.Remove(draft.Value);
        own.Insert(0, draft.Value);
        var number = one.SelectMany(s => s.Parameters).Select(p => p.Value).OfType<string>().First(IsNumber);

        var script = PgbenchScript.Of(prefix, one, Replace, pipelined: true);
        return script with { Text = Head + script.Text };

        string? Replace(object value) => value switch
        {
            Guid id when own.IndexOf(id) is >= 0 and var kind => SignedDrafts.SqlId(Number, kind),
            string text when text == number => $"('N' || {Number})",
            uint => "xmin", // the row's version: compared, as the handler's statement does
            _ => null,
        };
    }

    /// <summary>办件编号: an implementation code, the day and a serial; nothing else of a submission is shaped like that.</summary>
    private static bool IsNumber(string text) => text.Length is > 31 and <= 50 && text.All(char.IsAsciiLetterOrDigit);
}
