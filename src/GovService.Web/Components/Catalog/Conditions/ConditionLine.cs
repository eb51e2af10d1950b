using GovService.Domain.Conditions;

namespace GovService.Web.Components.Catalog.Conditions;

/// <summary>What a line tests, as one word of a sentence; a "not" is part of it.</summary>
public enum LineTest
{
    Equal,
    NotEqual,
    OneOf,
    NoneOf,
    Less,
    AtMost,
    Greater,
    AtLeast,
    Present,
    Absent,
}

/// <summary>How the lines of a group belong together.</summary>
public enum GroupMode
{
    All,
    Any,
    NotAll,
    NotAny,
}

/// <summary>
/// 条件行: a condition as the builder shows it. Every "not" has gone into a word (不等于, 并非全部), so that rows read as
/// sentences; what it says of any answers is the same.
/// </summary>
public abstract record ConditionLine
{
    public sealed record Group(GroupMode Mode, ValueList<ConditionLine> Lines) : ConditionLine;

    public sealed record Test(string Key, LineTest Word, ValueList<string> Values, decimal Number) : ConditionLine;

    public sealed record Fixed(bool Value) : ConditionLine;

    public static ConditionLine Of(Condition condition) => Of(condition, isNot: false);

    public Condition ToCondition() => this switch
    {
        Group group => Negated(
            group.Mode is GroupMode.NotAll or GroupMode.NotAny,
            group.Mode is GroupMode.All or GroupMode.NotAll
                ? new Condition.All([.. group.Lines.Select(line => line.ToCondition())])
                : new Condition.Any([.. group.Lines.Select(line => line.ToCondition())])),
        Test test => Of(test),
        Fixed constant => new Condition.Constant(constant.Value),
        _ => throw new InvalidOperationException("A line is a group, a test or fixed."),
    };

    private static ConditionLine Of(Condition condition, bool isNot) => condition switch
    {
        Condition.All all => new Group(isNot ? GroupMode.NotAll : GroupMode.All, [.. all.Conditions.Select(Of)]),
        Condition.Any any => new Group(isNot ? GroupMode.NotAny : GroupMode.Any, [.. any.Conditions.Select(Of)]),
        Condition.Not not => Of(not.Inner, !isNot),
        Condition.EqualTo equal => new Test(equal.Key, isNot ? LineTest.NotEqual : LineTest.Equal, [equal.Value], 0),
        Condition.OneOf oneOf => new Test(oneOf.Key, isNot ? LineTest.NoneOf : LineTest.OneOf, oneOf.Values, 0),
        Condition.Compare compare => new Test(compare.Key, WordOf(compare.Operator, isNot), [], compare.Number),
        Condition.Present present => new Test(present.Key, isNot ? LineTest.Absent : LineTest.Present, [], 0),
        Condition.Constant constant => new Fixed(constant.Value != isNot),
        _ => throw new InvalidOperationException("The tree of conditions is closed."),
    };

    private static Condition Of(Test test) => test.Word switch
    {
        LineTest.Equal => new Condition.EqualTo(test.Key, test.Values[0]),
        LineTest.NotEqual => new Condition.Not(new Condition.EqualTo(test.Key, test.Values[0])),
        LineTest.OneOf => new Condition.OneOf(test.Key, test.Values),
        LineTest.NoneOf => new Condition.Not(new Condition.OneOf(test.Key, test.Values)),
        LineTest.Less => new Condition.Compare(test.Key, Comparison.Less, test.Number),
        LineTest.AtMost => new Condition.Compare(test.Key, Comparison.AtMost, test.Number),
        LineTest.Greater => new Condition.Compare(test.Key, Comparison.Greater, test.Number),
        LineTest.AtLeast => new Condition.Compare(test.Key, Comparison.AtLeast, test.Number),
        LineTest.Present => new Condition.Present(test.Key),
        LineTest.Absent => new Condition.Not(new Condition.Present(test.Key)),
    };

    private static Condition Negated(bool isNot, Condition condition) => isNot ? new Condition.Not(condition) : condition;

    /// <summary>Not less is at least: an answer that is no number leaves both open.</summary>
    private static LineTest WordOf(Comparison comparison, bool isNot) => (comparison, isNot) switch
    {
        (Comparison.Less, false) or (Comparison.AtLeast, true) => LineTest.Less,
        (Comparison.AtMost, false) or (Comparison.Greater, true) => LineTest.AtMost,
        (Comparison.Greater, false) or (Comparison.AtMost, true) => LineTest.Greater,
        (Comparison.AtLeast, false) or (Comparison.Less, true) => LineTest.AtLeast,
    };
}
