using System.Globalization;
using System.Text.RegularExpressions;

namespace GovService.Domain.Certificates;

/// <summary>有效期: what the guide says about how long a result holds, as far as it is one plain term.</summary>
public static partial class ValidityTerm
{
    /// <summary>
    /// The last valid day, or null for long-term and for words that name no single term
    /// (<c>6年/10年/长期</c>, <c>不超过5年</c>): those are for a person to set.
    /// </summary>
    public static DateOnly? LastDay(DateOnly from, string? words)
    {
        var match = Term.Match(words ?? "");
        if (!match.Success) return null;

        var count = int.Parse(match.Groups["count"].ValueSpan, CultureInfo.InvariantCulture);
        var months = match.Groups["unit"].Value == "年" ? count * 12 : count;
        return from.AddMonths(months).AddDays(-1);
    }

    [GeneratedRegex(@"^(?<count>[1-9][0-9]?)(?<unit>年|个月)(?=$|，)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 100)]
    private static partial Regex Term { get; }
}
