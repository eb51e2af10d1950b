using System.Globalization;
using GovService.Domain.Calendars;
using GovService.Domain.ServiceItems.Changes;

namespace GovService.Domain.ServiceItems.Linting;

/// <summary>问题级别.</summary>
public enum LintSeverity
{
    /// <summary>提醒: may be approved with a written reason.</summary>
    Warning,

    /// <summary>错误: blocks approval.</summary>
    Error,
}

/// <summary>校核问题: one rule that one element breaks.</summary>
/// <param name="Element">Where; an editor leads there.</param>
/// <param name="Arguments">What the sentence of the rule names, in the order of the rule.</param>
public sealed record LintFinding(LintRule Rule, ElementPath Element, ValueList<LintArgument> Arguments)
{
    public LintSeverity Severity => LintRules.SeverityOf(Rule);
}

/// <summary>What a sentence names: the text as it stands in the content, or a limit that is spelt out where it is shown.</summary>
public sealed record LintArgument(string Name, string Value)
{
    /// <summary>The limit that is meant, as a sum of limits of different units; empty when a text is meant.</summary>
    public ValueList<TimeLimit> Limits { get; private init; } = [];

    public static implicit operator LintArgument((string Name, string Value) argument) => new(argument.Name, argument.Value);

    public static implicit operator LintArgument((string Name, int Value) argument) =>
        new(argument.Name, argument.Value.ToString(CultureInfo.InvariantCulture));

    public static implicit operator LintArgument((string Name, TimeLimit Value) argument) =>
        (argument.Name, (ValueList<TimeLimit>)[argument.Value]);

    public static implicit operator LintArgument((string Name, ValueList<TimeLimit> Values) argument) =>
        new(argument.Name, string.Join(" + ", argument.Values.Select(Spelt))) { Limits = argument.Values };

    /// <summary>Several texts; sentences put 、 between them.</summary>
    public static implicit operator LintArgument((string Name, IEnumerable<string> Values) argument) =>
        new(argument.Name, string.Join('、', argument.Values));

    private static string Spelt(TimeLimit limit) =>
        string.Create(CultureInfo.InvariantCulture, $"{limit.Value:0.##} {limit.Unit}").TrimStart();
}
