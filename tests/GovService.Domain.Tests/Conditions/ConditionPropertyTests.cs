using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;
using GovService.Domain.Conditions;

namespace GovService.Domain.Tests.Conditions;

public sealed class ConditionPropertyTests
{
    private static readonly string[] Keys = ["a", "b", "c", "d"];
    private static readonly string[] Values = ["true", "false", "1", "2.50", "低保", """["1","低保"]""", "", "[", "\"\\"];

    private static readonly Gen<string> AKey = Gen.Elements(Keys);
    private static readonly Gen<string> AValue = Gen.Elements(Values);

    private static readonly Gen<Condition> ALeaf = Gen.OneOf(
        Gen.Elements(true, false).Select(Condition (value) => new Condition.Constant(value)),
        AKey.Select(Condition (key) => new Condition.Present(key)),
        from key in AKey from value in AValue select (Condition)new Condition.EqualTo(key, value),
        from key in AKey
        from values in AValue.NonEmptyListOf()
        select (Condition)new Condition.OneOf(key, [.. values]),
        from key in AKey
        from comparison in Gen.Elements(Enum.GetValues<Comparison>())
        from number in Gen.Choose(-300, 300)
        select (Condition)new Condition.Compare(key, comparison, number / 100m));

    private static readonly Gen<Answers> SomeAnswers =
        from keys in Gen.SubListOf(Keys)
        from values in AValue.ArrayOf(Keys.Length)
        select Answers.Of(keys.Select((key, i) => KeyValuePair.Create(key, values[i])));

    [Fact]
    public void De_Morgan() => ForAny((left, right, answers) =>
        new Condition.Not(new Condition.All([left, right])).Evaluate(answers)
            == new Condition.Any([new Condition.Not(left), new Condition.Not(right)]).Evaluate(answers)
        && new Condition.Not(new Condition.Any([left, right])).Evaluate(answers)
            == new Condition.All([new Condition.Not(left), new Condition.Not(right)]).Evaluate(answers));

    [Fact]
    public void A_further_answer_never_turns_a_verdict() => ForAny((condition, other, answers) =>
    {
        var before = condition.Evaluate(answers);
        var later = Keys.Where(key => answers.Find(key) is null)
            .SelectMany(key => Values.Select(value => answers.With(key, value)));
        return before is Verdict.Unknown || later.All(more => condition.Evaluate(more) == before);
    });

    [Fact]
    public void Only_the_listed_keys_matter() => ForAny((condition, other, answers) =>
        condition.Evaluate(answers) == condition.Evaluate(Answers.Of(
            from key in condition.Keys()
            let value = answers.Find(key)
            where value is not null
            select KeyValuePair.Create(key, value))));

    [Fact]
    public void Json_and_back_is_the_same_condition() => ForAny((condition, other, answers) =>
        JsonSerializer.Deserialize<Condition>(JsonSerializer.Serialize(condition)) == condition);

    private static void ForAny(Func<Condition, Condition, Answers, bool> holds) =>
        Prop.ForAll(
            (from left in Tree(5) from right in Tree(3) from answers in SomeAnswers select (left, right, answers))
            .ToArbitrary(),
            sample => holds(sample.left, sample.right, sample.answers))
        .Check(Config.QuickThrowOnFailure.WithMaxTest(1000));

    private static Gen<Condition> Tree(int depth) => depth == 0 ? ALeaf : Gen.OneOf(
        ALeaf,
        Tree(depth - 1).Select(Condition (inner) => new Condition.Not(inner)),
        Pair(depth - 1).Select(Condition (parts) => new Condition.All([.. parts])),
        Pair(depth - 1).Select(Condition (parts) => new Condition.Any([.. parts])));

    private static Gen<Condition[]> Pair(int depth) => Tree(depth).ArrayOf(2);
}
