using System.Globalization;
using GovService.Domain.Forms;

namespace GovService.Web.Components.Forms.Schema;

/// <summary>How a line of input looks: kind of input, width, and which keyboard a phone shows.</summary>
internal sealed record LineShape(string Type, string? Width, IReadOnlyDictionary<string, object> Attributes)
{
    private const string Wide = "w18";

    private static readonly LineShape Text = Of("text", null);
    private static readonly LineShape Code = Of("text", Wide, ("autocomplete", "off"), ("spellcheck", "false"));
    private static readonly LineShape Digits = Of("text", Wide, ("autocomplete", "off"), ("inputmode", "numeric"));
    private static readonly LineShape Amount = Of("text", "w8", ("inputmode", "decimal"));
    private static readonly LineShape Telephone = Of("tel", Wide, ("autocomplete", "tel"));

    /// <summary>An ID number, an account, a date: worth less when it cannot be read at a glance.</summary>
    public bool IsLong => Width == Wide;

    /// <summary>
    /// A browser shows nothing in its own date field when the value is no date. What cannot be read is therefore shown
    /// as plain text: nothing that was typed is lost.
    /// </summary>
    public static LineShape For(FieldType type, string value) => type switch
    {
        FieldType.CitizenIdNumber or FieldType.CreditCode => Code,
        FieldType.BankCard => Digits,
        FieldType.Number or FieldType.Money => Amount,
        FieldType.Mobile => Telephone,
        FieldType.Date => Native("date", value, "yyyy-MM-dd"),
        FieldType.DateTime => Native("datetime-local", value, "yyyy-MM-ddTHH:mm"),
        FieldType.Month => Native("month", value, "yyyy-MM"),
        _ => Text,
    };

    private static LineShape Native(string type, string value, string format) =>
        Of(value.Length == 0 || IsReadable(value, format) ? type : "text", Wide);

    private static bool IsReadable(string value, string format) =>
        DateTime.TryParseExact(value, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private static LineShape Of(string type, string? width, params (string Name, object Value)[] attributes) =>
        new(type, width, attributes.ToDictionary(a => a.Name, a => a.Value, StringComparer.Ordinal));
}
