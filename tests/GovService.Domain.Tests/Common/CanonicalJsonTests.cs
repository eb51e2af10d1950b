using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;

namespace GovService.Domain.Tests.Common;

public sealed class CanonicalJsonTests
{
    [Fact]
    public void Names_are_sorted_by_code_units_and_nothing_is_escaped_that_need_not_be()
    {
        // The sorting example of RFC 8785, 3.2.3: the emoji's surrogate comes before U+FB33.
        var value = JsonNode.Parse("""
            { "\u20ac": "Euro", "\r": "CR", "\ufb33": "Hebrew", "1": 1, "\ud83d\ude00": "Smiley", "\u0080": "C1", "ö": "o" }
            """);

        CanonicalJson.Write(value).ShouldBe(
            "{\"\\r\":\"CR\",\"1\":1,\"\u0080\":\"C1\",\"ö\":\"o\",\"€\":\"Euro\",\"😀\":\"Smiley\",\"\uFB33\":\"Hebrew\"}");
    }

    [Theory]
    [InlineData("\"\\u0000\\u000f\\n\\\"\\\\/<\u2028\"", "\"\\u0000\\u000f\\n\\\"\\\\/<\u2028\"")]
    [InlineData("[ true, false, null, -0, 9007199254740991 ]", "[true,false,null,0,9007199254740991]")]
    [InlineData("{}", "{}")]
    [InlineData("\"𬭊𠅤㛃\"", "\"𬭊𠅤㛃\"")]
    public void Each_value_has_one_spelling(string json, string expected) =>
        CanonicalJson.Write(JsonNode.Parse(json)).ShouldBe(expected);

    [Theory]
    [InlineData("1.5")]
    [InlineData("1.0")]
    [InlineData("1e3")]
    [InlineData("9007199254740992")]
    public void What_is_not_an_exact_integer_is_not_written(string json) =>
        Should.Throw<ArgumentException>(() => CanonicalJson.Write(JsonNode.Parse(json)));

    [Fact]
    public void Values_of_dotnet_types_are_written_as_the_json_they_become() =>
        CanonicalJson.Write(new JsonArray(JsonValue.Create(new DateOnly(2026, 9, 18)), 7, 8L, Guid.Empty))
            .ShouldBe("[\"2026-09-18\",7,8,\"00000000-0000-0000-0000-000000000000\"]");

    [Fact]
    public void Half_a_character_is_not_written() =>
        Should.Throw<ArgumentException>(() => CanonicalJson.Write(JsonValue.Create("\ud800")));

    [Fact]
    public void The_order_of_members_does_not_matter() =>
        Prop.ForAll(Members.ToArbitrary(), members =>
                CanonicalJson.Write(ObjectOf(members)) == CanonicalJson.Write(ObjectOf(members.Reverse())))
            .QuickCheckThrowOnFailure();

    [Fact]
    public void Reading_and_writing_again_changes_nothing() =>
        Prop.ForAll(Members.ToArbitrary(), members =>
            {
                var written = CanonicalJson.Write(ObjectOf(members));
                return JsonNode.DeepEquals(JsonNode.Parse(written), ObjectOf(members))
                    && CanonicalJson.Write(JsonNode.Parse(written)) == written;
            })
            .QuickCheckThrowOnFailure();

    private static Gen<string> Text =>
        Gen.Elements("", "a", "B", "10", "9", "é", "南谯", "\n", "\"", "\\", "\u0001", "😀", "𠅤", "\uFB33")
            .ArrayOf()
            .Select(string.Concat);

    private static Gen<KeyValuePair<string, string>[]> Members =>
        from names in Text.ArrayOf()
        from values in Text.ArrayOf(names.Length)
        select names.Zip(values, KeyValuePair.Create).DistinctBy(pair => pair.Key, StringComparer.Ordinal).ToArray();

    private static JsonObject ObjectOf(IEnumerable<KeyValuePair<string, string>> members) =>
        new(members.Select(m => KeyValuePair.Create<string, JsonNode?>(m.Key, new JsonArray(m.Value, m.Value.Length))));
}
