using System.Globalization;
using System.Text.Json.Serialization;

namespace GovService.Domain.Conditions;

/// <summary>
/// 条件: the one language for situational guidance, visibility of fields, material lists and decisions by rule.
/// A closed tree, three-valued, without scripts. An answer that comes later may settle an Unknown;
/// it never turns what was already True or False.
/// </summary>
[JsonConverter(typeof(ConditionJson))]
public abstract record Condition
{
    public static readonly Condition Always = new Constant(true);

    private Condition()
    {
    }

    public abstract Verdict Evaluate(IAnswers answers);

    /// <summary>The questions and fields this condition asks about, each once, in the order of reading.</summary>
    public IReadOnlyList<string> Keys() => [.. Mentioned().Distinct(StringComparer.Ordinal)];

    private protected abstract IEnumerable<string> Mentioned();

    private static Verdict Of(bool known) => known ? Verdict.True : Verdict.False;

    /// <summary>全部满足.</summary>
    public sealed record All(ValueList<Condition> Conditions) : Condition
    {
        public override Verdict Evaluate(IAnswers answers) =>
            Conditions.Select(c => c.Evaluate(answers)).Append(Verdict.True).Min();

        private protected override IEnumerable<string> Mentioned() => Conditions.SelectMany(c => c.Mentioned());
    }

    /// <summary>任一满足.</summary>
    public sealed record Any(ValueList<Condition> Conditions) : Condition
    {
        public override Verdict Evaluate(IAnswers answers) =>
            Conditions.Select(c => c.Evaluate(answers)).Append(Verdict.False).Max();

        private protected override IEnumerable<string> Mentioned() => Conditions.SelectMany(c => c.Mentioned());
    }

    /// <summary>不满足.</summary>
    public sealed record Not(Condition Inner) : Condition
    {
        public override Verdict Evaluate(IAnswers answers) => Inner.Evaluate(answers) switch
        {
            Verdict.True => Verdict.False,
            Verdict.False => Verdict.True,
            Verdict.Unknown => Verdict.Unknown,
        };

        private protected override IEnumerable<string> Mentioned() => Inner.Mentioned();
    }

    /// <summary>等于. Of several values (多选), one has to be equal. (A record cannot be named Equals.)</summary>
    public sealed record EqualTo(string Key, string Value) : Condition
    {
        public override Verdict Evaluate(IAnswers answers) => new OneOf(Key, [Value]).Evaluate(answers);

        private protected override IEnumerable<string> Mentioned() => [Key];
    }

    /// <summary>属于其中之一.</summary>
    public sealed record OneOf(string Key, ValueList<string> Values) : Condition
    {
        public override Verdict Evaluate(IAnswers answers)
        {
            var answer = answers.Find(Key);
            if (string.IsNullOrWhiteSpace(answer)) return Verdict.Unknown;
            return Of((MultiValue.Read(answer) ?? [answer]).Any(v => Values.Contains(v, StringComparer.Ordinal)));
        }

        private protected override IEnumerable<string> Mentioned() => [Key];
    }

    /// <summary>数值比较. What is not a number says neither yes nor no.</summary>
    public sealed record Compare(string Key, Comparison Operator, decimal Number) : Condition
    {
        private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

        public override Verdict Evaluate(IAnswers answers)
        {
            if (!decimal.TryParse(answers.Find(Key), Plain, CultureInfo.InvariantCulture, out var answer))
                return Verdict.Unknown;

            return Of(Operator switch
            {
                Comparison.Less => answer < Number,
                Comparison.AtMost => answer <= Number,
                Comparison.Greater => answer > Number,
                Comparison.AtLeast => answer >= Number,
            });
        }

        private protected override IEnumerable<string> Mentioned() => [Key];
    }

    /// <summary>已填写. False only when it was asked and left empty.</summary>
    public sealed record Present(string Key) : Condition
    {
        public override Verdict Evaluate(IAnswers answers) =>
            answers.Find(Key) is { } answer ? Of(!string.IsNullOrWhiteSpace(answer)) : Verdict.Unknown;

        private protected override IEnumerable<string> Mentioned() => [Key];
    }

    /// <summary>恒定.</summary>
    public sealed record Constant(bool Value) : Condition
    {
        public override Verdict Evaluate(IAnswers answers) => Of(Value);

        private protected override IEnumerable<string> Mentioned() => [];
    }
}
