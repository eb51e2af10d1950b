using System.Globalization;
using GovService.Domain.ServiceItems;

namespace GovService.Domain.Applications;

/// <summary>
/// 办件编号: the item's implementation code, the day, and a serial of that item and day. The serial has four digits,
/// beyond 9,999 six.
/// </summary>
public sealed record ApplicationNumber
{
    public const int MaxSerial = 999_999;

    private const int MaxShortSerial = 9_999;
    private const int SerialStart = ImplementationCode.Length + 8;
    private const int ShortLength = SerialStart + 4;
    private const int LongLength = SerialStart + 6;

    private ApplicationNumber(string value) => Value = value;

    public string Value { get; }

    public ImplementationCode Code => ImplementationCode.Parse(Value[..ImplementationCode.Length]).Value;

    public DateOnly Day => DateOnly.ParseExact(DayOf(Value), "yyyyMMdd", CultureInfo.InvariantCulture);

    public int Serial => SerialOf(Value);

    /// <summary>The pieces between which a page may break the line: authority, item, day, serial.</summary>
    public IReadOnlyList<string> Parts =>
        [Code.Authority, $"{Code.Level}{Code.BasicCode}", DayOf(Value), Value[SerialStart..]];

    public static ApplicationNumber Create(ImplementationCode code, DateOnly day, int serial)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(serial, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(serial, MaxSerial);

        var digits = serial.ToString(serial > MaxShortSerial ? "D6" : "D4", CultureInfo.InvariantCulture);
        return new($"{code}{day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}{digits}");
    }

    public static Result<ApplicationNumber> Parse(string? text)
    {
        var number = TypedText.Compact(text);
        return Wrong(number) is { } error ? error : new ApplicationNumber(number);
    }

    public override string ToString() => Value;

    private static Error? Wrong(string number) => number switch
    {
        "" => ApplicationNumberErrors.Missing,
        { Length: < ShortLength } => ApplicationNumberErrors.TooShort,
        { Length: > LongLength } => ApplicationNumberErrors.TooLong,
        _ when !IsWellFormed(number) => ApplicationNumberErrors.Malformed,
        _ => null,
    };

    private static bool IsWellFormed(string number) =>
        ImplementationCode.Parse(number[..ImplementationCode.Length]).Succeeded
        && DateOnly.TryParseExact(
            DayOf(number), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
        && number[SerialStart..].All(char.IsAsciiDigit)
        && SerialFits(number.Length, SerialOf(number));

    /// <summary>Each serial is written in one way only.</summary>
    private static bool SerialFits(int length, int serial) =>
        length == (serial > MaxShortSerial ? LongLength : ShortLength) && serial > 0;

    private static string DayOf(string number) => number[ImplementationCode.Length..SerialStart];

    private static int SerialOf(string number) => int.Parse(number.AsSpan(SerialStart), CultureInfo.InvariantCulture);
}
