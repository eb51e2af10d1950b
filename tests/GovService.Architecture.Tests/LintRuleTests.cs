using System.Text;
using System.Text.RegularExpressions;
using GovService.Domain.ServiceItems.Linting;
using GovService.TestKit;

namespace GovService.Architecture.Tests;

/// <summary>Every rule of the linter says what is wrong, why, and what to do; docs/linting.md is the same list.</summary>
public sealed partial class LintRuleTests
{
    private static readonly string[] Parts = ["", ".Says", ".Why", ".Do"];

    [Fact]
    public void Every_rule_has_its_sentences()
    {
        var texts = Texts.In("LintText");

        LintRules.All.SelectMany(Keys).ShouldAll(texts.SayInChinese, key => $"LintText lacks {key}");
    }

    [Fact]
    public void Every_sentence_belongs_to_a_rule()
    {
        var keys = LintRules.All.SelectMany(Keys).ToHashSet(StringComparer.Ordinal);

        Texts.In("LintText").Keys.ShouldAll(
            key => keys.Contains(key) || key.StartsWith("Table.", StringComparison.Ordinal), key => $"no rule has {key}");
    }

    [Fact]
    public void Sentences_name_only_what_their_findings_bring()
    {
        var texts = Texts.In("LintText");
        var brought = File.ReadLines(RepositoryPaths.Of(
                "tests", "GovService.Domain.Tests", "ServiceItems", "Linting", "LintArguments.approved.txt"))
            .Select(line => line.Split(": "))
            .ToDictionary(line => line[0], line => line[1].Split(", "), StringComparer.Ordinal);

        LintRules.All.ShouldAllHaveNone(rule =>
            Argument().Matches(texts.Of($"{rule}.Says")).Select(match => match.Groups["name"].Value)
                .Except(brought.GetValueOrDefault(rule.ToString(), []), StringComparer.Ordinal)
                .Select(name => $"{rule} brings no {name}"));
    }

    [Fact]
    public void The_list_in_the_documentation_is_the_list_of_the_code() =>
        File.ReadAllText(RepositoryPaths.Of("docs", "linting.md")).ShouldBe(Documentation());

    private static IEnumerable<string> Keys(LintRule rule) => Parts.Select(part => $"{rule}{part}");

    private static string Documentation()
    {
        var texts = Texts.In("LintText");
        StringBuilder page = new("""
            # Linting

            事项校核: what is proved about an item's content before it is approved, and by `./gov lint` about everything published.
            An error blocks approval; a warning may stand once somebody has written down why. The rules are
            `GovService.Domain.ServiceItems.Linting`, pure and linear; the words by which they know a vague name are `content/lint-words.json`;
            this page is written by a test out of `LintText.resx`.

            `./gov lint --json` prints `{"findings":[{"item","version","element","rule","severity","arguments":{}}],"items","errors","warnings"}`.
            `element` is an address in the content: `promisedLimit/limit`, `materials/1/sources/Upload`, `form/fields/phone/label`.

            Limits are compared as the clock counts them: a working day has six and a half hours of service; n working days last at least n
            natural days and, without holidays, at most n and two for every week begun. What lies between is a warning.

            Not proved here, because the content does not hold it: consult phone ≠ complaint phone, a sample of the result, the period of review.

            | Rule | Weight | 规则 | 为什么 | 怎么办 |
            |---|---|---|---|---|

            """);
        foreach (var rule in LintRules.All)
        {
            page.AppendLine(
                $"| `{rule}` | {LintRules.SeverityOf(rule)} | {texts.Of(rule.ToString())} | {texts.Of($"{rule}.Why")} | {texts.Of($"{rule}.Do")} |");
        }

        return page.ToString();
    }

    [GeneratedRegex(@"\{(?<name>\w+)\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Argument();
}
