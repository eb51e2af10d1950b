using System.Globalization;
using GovService.Domain.Conditions;
using GovService.Domain.Forms;

namespace GovService.Domain.ServiceItems.Linting;

/// <summary>
/// 可能的回答: for one question or field, answers of which one stands for each way in which a condition could see it.
/// </summary>
internal static class PossibleAnswers
{
    private const int MostChoices = 6; // two to the sixth subsets are looked at
    private const string SomeDay = "2000-01-01";
    private const string Another = "另";

    private static readonly string[] YesNo = ["true", "false"];

    /// <summary>A question that is left open says neither yes nor no, so only its answers count.</summary>
    public static IReadOnlyList<string> Of(SituationQuestion question, Mentions mentions) =>
        question.IsYesNo ? YesNo : Chosen(question.Options, mentions);

    /// <summary>Null when there are too many to look at.</summary>
    public static IReadOnlyList<string>? Of(FormField field, Mentions mentions)
    {
        var answers = Given(field, mentions);
        var mayBeEmpty = !field.Required || field.VisibleWhen is not null;
        return mayBeEmpty && answers is not null ? [.. answers, ""] : answers;
    }

    private static IReadOnlyList<string>? Given(FormField field, Mentions mentions) => field.Type switch
    {
        FieldType.YesNo => YesNo,
        FieldType.Select when field.Options.Count > 0 => Chosen(field.Options, mentions),
        FieldType.MultiSelect when field.Options.Count > 0 => Subsets(Chosen(field.Options, mentions)),
        FieldType.MultiSelect => Subsets([.. mentions.Values, Another]),
        FieldType.Number or FieldType.Money => Numbers(mentions),
        FieldType.Table => [.. mentions.Numbers.SelectMany(n => new[] { Math.Floor(n), Math.Floor(n) + 1, Math.Ceiling(n) - 1 })
            .Append(1).Where(n => n is >= 0 and <= Forms.Rules.TableRule.MaxRows).Distinct().Select(Spelt)],
        FieldType.Date or FieldType.DateTime or FieldType.Month or FieldType.DateRange or FieldType.File => [SomeDay],
        FieldType.Text or FieldType.LongText or FieldType.Address or FieldType.Select or FieldType.Region
            or FieldType.CitizenIdNumber or FieldType.CreditCode or FieldType.Mobile or FieldType.BankCard =>
            [.. mentions.Values, Another, .. Numbers(mentions)],
    };

    /// <summary>The options a condition mentions, and one of the others.</summary>
    private static IReadOnlyList<string> Chosen(IReadOnlyList<string> options, Mentions mentions) =>
    [
        .. options.Where(mentions.Values.Contains),
        .. options.Where(option => !mentions.Values.Contains(option)).Take(1),
    ];

    private static List<string>? Subsets(IReadOnlyList<string> options)
    {
        if (options.Count > MostChoices) return null;
        return
        [
            .. from bits in Enumerable.Range(1, (1 << options.Count) - 1)
               select MultiValue.Write(options.Where((_, i) => (bits & (1 << i)) != 0)),
        ];
    }

    /// <summary>Each number that is mentioned, and one on each side of it. What a form counts is never negative.</summary>
    private static IReadOnlyList<string> Numbers(Mentions mentions)
    {
        List<decimal> edges = [0, .. mentions.Numbers.Where(n => n > 0).Distinct().Order()];
        return [.. edges.Zip([.. edges.Skip(1), edges[^1] + 2], (low, high) => new[] { low, low + ((high - low) / 2) })
            .SelectMany(pair => pair).Select(Spelt)];
    }

    private static string Spelt(decimal number) => number.ToString(CultureInfo.InvariantCulture);
}
