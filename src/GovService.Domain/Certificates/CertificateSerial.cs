using System.Text.RegularExpressions;

namespace GovService.Domain.Certificates;

/// <summary>流水号: letters and digits, unique for a certificate type and issuer.</summary>
public sealed partial record CertificateSerial
{
    private CertificateSerial(string value) => Value = value;

    public string Value { get; }

    /// <summary>The numbers that we give: the year, then a running number of at least six digits.</summary>
    public static CertificateSerial Of(int year, int number)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(number);
        return new($"{year:D4}{number:D6}");
    }

    /// <summary>Numbers of other issuers follow rules of their own.</summary>
    public static Result<CertificateSerial> Parse(string? text)
    {
        var serial = TypedText.Compact(text);
        return Shape.IsMatch(serial) ? new CertificateSerial(serial) : CertificateIdentifierErrors.SerialMalformed;
    }

    public override string ToString() => Value;

    [GeneratedRegex(@"^[0-9A-Z]{1,40}\z", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Shape { get; }
}
