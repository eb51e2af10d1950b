using System.Globalization;
using System.Text.RegularExpressions;

namespace GovService.Bench.Running;

/// <summary>Statements as pgbench runs them: parameters stay parameters, so that nothing is parsed twice.</summary>
internal sealed partial record PgbenchScript(string Text, IReadOnlyList<(string Name, string Value)> Variables)
{
    /// <param name="prefix">Tells the variables of several scripts apart.</param>
    /// <param name="replace">SQL in place of a parameter that differs each time; null to send it as it was captured.</param>
    /// <param name="pipelined">All in one transaction and one round trip.</param>
    public static PgbenchScript Of(
        string prefix, IReadOnlyList<Statement> statements, Func<object, string?> replace, bool pipelined)
    {
        List<(string, string)> variables = [];
        var texts = statements.Select(statement => Parameter().Replace(statement.Text, match => Spell(statement, match)));
        var text = string.Join("\n", texts.Select(sql => sql.ReplaceLineEndings(" ") + ";"));
        return new(pipelined ? $"\\startpipeline\nBEGIN;\n{text}\nCOMMIT;\n\\endpipeline" : text, variables);

        string Spell(Statement statement, Match match)
        {
            var value = statement.Parameters[match.Groups["name"].Value];
            if (value is null) return "NULL";
            if (replace(value) is { } sql) return sql;
            if (Literal(value) is not { Length: > 0 } literal) return "''"; // pgbench has no empty variables

            var name = $"{prefix}_{variables.Count}";
            variables.Add((name, literal));
            return $":{name}";
        }
    }

    private static string Literal(object value) => value switch
    {
        DateTimeOffset at => at.ToString("O", CultureInfo.InvariantCulture),
        DateTime at => at.ToString("O", CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : "false",
        string[] texts => $"{{{string.Join(',', texts.Select(t => $"\"{t.Replace("\"", "\\\"", StringComparison.Ordinal)}\""))}}}",
        Guid[] ids => $"{{{string.Join(',', ids)}}}",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    [GeneratedRegex(@"(?:@|\$)(?<name>\w+)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Parameter();
}
