using System.Text.Json;

namespace GovService.Domain.Tests.Conditions;

public sealed class ConditionJsonTests
{
    [Theory]
    [InlineData("""{"question":"registered","op":"eq","value":false}""")]
    [InlineData("""{"all":[{"question":"settled","op":"eq","value":false},{"question":"kind","op":"in","value":["A","B"]}]}""")]
    [InlineData("""{"any":[{"not":{"question":"age","op":"lt","value":18}},{"constant":true}]}""")]
    [InlineData("""{"question":"address","op":"present"}""")]
    public void Is_written_as_it_was_read(string json) =>
        JsonSerializer.Serialize(AConditionFrom.Json(json)).ShouldBe(json);

    [Theory]
    [InlineData("[]", "$")]
    [InlineData("true", "$")]
    [InlineData("{}", "$")]
    [InlineData("""{"all":[],"any":[]}""", "$")]
    [InlineData("""{"all":[]}""", "$.all")]
    [InlineData("""{"any":{}}""", "$.any")]
    [InlineData("""{"not":[]}""", "$.not")]
    [InlineData("""{"constant":"true"}""", "$.constant")]
    [InlineData("""{"script":"1+1"}""", "$.script")]
    [InlineData("""{"question":"k"}""", "$.op")]
    [InlineData("""{"op":"eq","value":"x"}""", "$.question")]
    [InlineData("""{"question":"","op":"present"}""", "$.question")]
    [InlineData("""{"question":"k","op":"like","value":"x"}""", "$.op")]
    [InlineData("""{"question":"k","op":"eq"}""", "$.value")]
    [InlineData("""{"question":"k","op":"eq","value":1}""", "$.value")]
    [InlineData("""{"question":"k","op":"eq","value":null}""", "$.value")]
    [InlineData("""{"question":"k","op":"in","value":"x"}""", "$.value")]
    [InlineData("""{"question":"k","op":"in","value":[]}""", "$.value")]
    [InlineData("""{"question":"k","op":"in","value":["x",2]}""", "$.value[1]")]
    [InlineData("""{"question":"k","op":"lt","value":"5"}""", "$.value")]
    [InlineData("""{"question":"k","op":"lt","value":1e99}""", "$.value")]
    [InlineData("""{"question":"k","op":"present","value":true}""", "$.value")]
    [InlineData("""{"question":"k","op":"present","negate":true}""", "$.negate")]
    [InlineData("""{"question":"k","question":"l","op":"present"}""", "$.question")]
    [InlineData("""{"question":"\ud800","op":"present"}""", "$")]
    [InlineData("""{"all":[{"constant":true},{"any":[{"question":"k","op":"eq"}]}]}""", "$.all[1].any[0].value")]
    public void Anything_else_is_refused_with_its_path(string json, string path) =>
        Should.Throw<JsonException>(() => AConditionFrom.Json(json)).Path.ShouldBe(path);

    [Fact]
    public void Eight_levels_are_read_and_nine_refused()
    {
        AConditionFrom.Json(Nested(8)).Keys().ShouldBe(["k"]);
        Should.Throw<JsonException>(() => AConditionFrom.Json(Nested(9)));
    }

    private static string Nested(int depth) =>
        string.Concat(Enumerable.Repeat("""{"not":""", depth - 1))
        + """{"question":"k","op":"present"}"""
        + new string('}', depth - 1);
}
