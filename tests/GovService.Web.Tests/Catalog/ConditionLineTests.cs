using GovService.Domain.Conditions;
using GovService.Web.Components.Catalog.Conditions;

namespace GovService.Web.Tests.Catalog;

/// <summary>The builder shows conditions in its own way and says the same of all answers.</summary>
public sealed class ConditionLineTests
{
    private static readonly string?[] Said = [null, "", "true", "一级", "3", "4.5"];

    public static TheoryData<string> Conditions =>
    [
        """{"constant":true}""",
        """{"not":{"constant":true}}""",
        """{"question":"a","op":"eq","value":true}""",
        """{"not":{"not":{"question":"a","op":"eq","value":true}}}""",
        """{"not":{"question":"a","op":"in","value":["一级","二级"]}}""",
        """{"not":{"question":"a","op":"lt","value":4}}""",
        """{"not":{"question":"a","op":"ge","value":4}}""",
        """{"not":{"question":"a","op":"le","value":3}}""",
        """{"not":{"question":"a","op":"present"}}""",
        """{"all":[{"question":"a","op":"present"},{"any":[{"question":"b","op":"gt","value":3},{"not":{"question":"a","op":"eq","value":"一级"}}]}]}""",
        """{"not":{"any":[{"question":"a","op":"present"},{"question":"b","op":"eq","value":true}]}}""",
        """{"not":{"all":[{"question":"a","op":"present"},{"question":"b","op":"eq","value":true}]}}""",
    ];

    [Theory]
    [MemberData(nameof(Conditions))]
    public void A_condition_comes_back_from_the_builder_saying_the_same(string json)
    {
        var condition = System.Text.Json.JsonSerializer.Deserialize<Condition>(json)!;

        var back = ConditionLine.Of(condition).ToCondition();

        foreach (var a in Said)
        {
            foreach (var b in Said) back.Evaluate(Answering(a, b)).ShouldBe(condition.Evaluate(Answering(a, b)), $"{json} of {a}, {b}");
        }
    }

    private static Answers Answering(string? a, string? b) => Answers.Of(
        new Dictionary<string, string?> { ["a"] = a, ["b"] = b }
            .Where(answer => answer.Value is not null)
            .Select(answer => KeyValuePair.Create(answer.Key, answer.Value!)));
}
