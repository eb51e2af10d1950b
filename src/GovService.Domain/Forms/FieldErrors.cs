using System.Globalization;

namespace GovService.Domain.Forms;

/// <summary>Why a field was refused. One code per cause; the control is set where the error is raised.</summary>
public static class FieldErrors
{
    public static readonly Error ControlCharacters = Of("control_characters");
    public static readonly Error PrivateUseCharacters = Of("private_use_characters");

    /// <summary>Half of a surrogate pair, NUL, or what an earlier system put in place of a lost character.</summary>
    public static readonly Error BrokenCharacters = Of("broken_characters");

    public static readonly Error NotANumber = Of("not_a_number");
    public static readonly Error NumberNegative = Of("number_negative");
    public static readonly Error NumberTooLong = Of("number_too_long", NumberText.MaxDigits);

    public static readonly Error MoneyNotANumber = Of("money_not_a_number");
    public static readonly Error MoneyNegative = Of("money_negative");
    public static readonly Error MoneyTwoDecimals = Of("money_two_decimals");
    public static readonly Error MoneyTooLarge = Of("money_too_large");

    public static readonly Error DateNotReadable = Of("date_not_readable");
    public static readonly Error DateUnreal = Of("date_unreal");
    public static readonly Error DateOutOfRange = Of("date_out_of_range");
    public static readonly Error DateOrder = Of("date_order");
    public static readonly Error MonthNotReadable = Of("month_not_readable");
    public static readonly Error MonthUnreal = Of("month_unreal");
    public static readonly Error DateTimeNotReadable = Of("datetime_not_readable");
    public static readonly Error TimeUnreal = Of("time_unreal");

    public static readonly Error YesOrNo = Of("yes_or_no");
    public static readonly Error OptionUnknown = Of("option_unknown");
    public static readonly Error RegionUnknown = Of("region_unknown");
    public static readonly Error FileUnknown = Of("file_unknown");
    public static readonly Error PrefillUnknown = Of("prefill_unknown");

    public static Error Required(string label) => Of("required", label);

    /// <summary>Nothing was chosen (单选、多选).</summary>
    public static Error ChoiceRequired(string label) => Of("choice_required", label);

    /// <summary>No file was uploaded (附件).</summary>
    public static Error FileRequired(string label) => Of("file_required", label);

    public static Error TooLong(int characters) => Of("too_long", characters);

    public static Error TooManyFiles(int files) => Of("too_many_files", files);

    public static Error TableRowIncomplete(string column) => Of("table_row_incomplete", column);

    public static Error TableTooManyRows(int rows) => Of("table_too_many_rows", rows);

    private static Error Of(string cause, int number) => Of(cause, number.ToString(CultureInfo.InvariantCulture));

    private static Error Of(string cause, string detail = "") => Error.Invalid("", $"field.{cause}", detail);
}
