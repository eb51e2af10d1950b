using System.Globalization;
using System.Text.RegularExpressions;

namespace GovService.Domain.Documents;

/// <summary>文号: 南民许受〔2026〕00012号. One series per authority, type and year; no gap, no double.</summary>
public sealed partial record DocumentNumber
{
    private const int MaxPrefix = 20;

    private DocumentNumber(string prefix, int year, int serial) => (Prefix, Year, Serial) = (prefix, year, serial);

    /// <summary>机关代字 and 类型字.</summary>
    public string Prefix { get; }
    public int Year { get; }

    /// <summary>流水号, from 1.</summary>
    public int Serial { get; }

    public static Result<DocumentNumber> Create(string prefix, int year, int serial) =>
        prefix.Length is > 0 and <= MaxPrefix && !prefix.AsSpan().ContainsAny('〔', '〕')
        && year is >= 1000 and <= 9999 && serial > 0
            ? new DocumentNumber(prefix, year, serial)
            : DocumentErrors.NumberMalformed;

    public static Result<DocumentNumber> Parse(string? text)
    {
        if (text is null || Written().Match(text) is not { Success: true } match) return DocumentErrors.NumberMalformed;
        if (!int.TryParse(match.Groups["serial"].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var serial))
            return DocumentErrors.NumberMalformed;

        var year = int.Parse(match.Groups["year"].Value, CultureInfo.InvariantCulture);
        var number = Create(match.Groups["prefix"].Value, year, serial);
        // One number is written in one way only: 012 and 0000012 are not 00012.
        return number.Succeeded && number.Value.ToString() == text ? number : DocumentErrors.NumberMalformed;
    }

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{Prefix}〔{Year:D4}〕{Serial:D5}号");

    [GeneratedRegex(@"\A(?<prefix>[^〔〕]+)〔(?<year>[0-9]{4})〕(?<serial>[0-9]+)号\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Written();
}
