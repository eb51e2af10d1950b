using GovService.Domain.Conditions;

namespace GovService.Domain.Tests.Conditions;

public sealed class ConditionTests
{
    private static readonly Answers Given = Answers.Of(new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["insured"] = "true",
        ["level"] = "2",
        ["income"] = "1249.50",
        ["members"] = "三人",
        ["benefits"] = """["养老","工伤"]""",
        ["remark"] = "",
    });

    [Theory]
    [InlineData("""{"question":"insured","op":"eq","value":true}""", Verdict.True)]
    [InlineData("""{"question":"insured","op":"eq","value":false}""", Verdict.False)]
    [InlineData("""{"question":"level","op":"eq","value":"2"}""", Verdict.True)]
    [InlineData("""{"question":"level","op":"in","value":["1","2"]}""", Verdict.True)]
    [InlineData("""{"question":"level","op":"in","value":["3","4"]}""", Verdict.False)]
    [InlineData("""{"question":"benefits","op":"eq","value":"工伤"}""", Verdict.True)]
    [InlineData("""{"question":"benefits","op":"in","value":["失业","养老"]}""", Verdict.True)]
    [InlineData("""{"question":"benefits","op":"in","value":["失业"]}""", Verdict.False)]
    [InlineData("""{"question":"income","op":"lt","value":1249.5}""", Verdict.False)]
    [InlineData("""{"question":"income","op":"le","value":1249.5}""", Verdict.True)]
    [InlineData("""{"question":"income","op":"gt","value":1249.49}""", Verdict.True)]
    [InlineData("""{"question":"income","op":"ge","value":1250}""", Verdict.False)]
    [InlineData("""{"question":"members","op":"gt","value":2}""", Verdict.Unknown)]
    [InlineData("""{"question":"remark","op":"eq","value":"有"}""", Verdict.Unknown)]
    [InlineData("""{"question":"remark","op":"present"}""", Verdict.False)]
    [InlineData("""{"question":"level","op":"present"}""", Verdict.True)]
    [InlineData("""{"question":"unasked","op":"present"}""", Verdict.Unknown)]
    [InlineData("""{"question":"unasked","op":"eq","value":"2"}""", Verdict.Unknown)]
    [InlineData("""{"question":"unasked","op":"in","value":["2"]}""", Verdict.Unknown)]
    [InlineData("""{"question":"unasked","op":"lt","value":2}""", Verdict.Unknown)]
    [InlineData("""{"constant":true}""", Verdict.True)]
    [InlineData("""{"constant":false}""", Verdict.False)]
    [InlineData("""{"not":{"constant":false}}""", Verdict.True)]
    [InlineData("""{"not":{"question":"unasked","op":"present"}}""", Verdict.Unknown)]
    public void What_a_condition_says(string condition, Verdict verdict) =>
        AConditionFrom.Json(condition).Evaluate(Given).ShouldBe(verdict);

    [Fact]
    public void And_or_not_over_the_three_values()
    {
        Verdict[] verdicts = [Verdict.True, Verdict.Unknown, Verdict.False];

        var table =
            from left in verdicts
            from right in verdicts
            select $"{left,-7} {right,-7} and {new Condition.All([Saying(left), Saying(right)]).Evaluate(Answers.None),-7} "
                + $"or {new Condition.Any([Saying(left), Saying(right)]).Evaluate(Answers.None)}";

        string.Join('\n', table).ShouldBe("""
            True    True    and True    or True
            True    Unknown and Unknown or True
            True    False   and False   or True
            Unknown True    and Unknown or True
            Unknown Unknown and Unknown or Unknown
            Unknown False   and False   or Unknown
            False   True    and False   or True
            False   Unknown and False   or Unknown
            False   False   and False   or False
            """);
    }

    [Fact]
    public void Keys_are_listed_once_in_reading_order() =>
        AConditionFrom.Json("""
            {"any":[{"question":"b","op":"present"},{"not":{"question":"a","op":"lt","value":1}},
                    {"all":[{"question":"b","op":"eq","value":"x"},{"question":"c","op":"in","value":["y"]}]}]}
            """).Keys().ShouldBe(["b", "a", "c"]);

    [Fact]
    public void Conditions_are_equal_when_they_say_the_same()
    {
        var condition = """{"all":[{"question":"k","op":"in","value":["a","b"]},{"constant":true}]}""";

        AConditionFrom.Json(condition).ShouldBe(AConditionFrom.Json(condition));
        AConditionFrom.Json(condition).GetHashCode().ShouldBe(AConditionFrom.Json(condition).GetHashCode());
        AConditionFrom.Json(condition).ShouldNotBe(AConditionFrom.Json(condition.Replace("\"b\"", "\"c\"")));
    }

    private static Condition Saying(Verdict verdict) => verdict switch
    {
        Verdict.True => new Condition.Constant(true),
        Verdict.False => new Condition.Constant(false),
        Verdict.Unknown => new Condition.Present("unasked"),
    };
}
