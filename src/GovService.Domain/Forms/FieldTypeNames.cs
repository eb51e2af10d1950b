namespace GovService.Domain.Forms;

/// <summary>The words by which catalogue files name the field types.</summary>
public static class FieldTypeNames
{
    private static readonly Dictionary<string, FieldType> Types = new(StringComparer.Ordinal)
    {
        ["text"] = FieldType.Text,
        ["textarea"] = FieldType.LongText,
        ["idcard"] = FieldType.CitizenIdNumber,
        ["uscc"] = FieldType.CreditCode,
        ["mobile"] = FieldType.Mobile,
        ["bankcard"] = FieldType.BankCard,
        ["money"] = FieldType.Money,
        ["number"] = FieldType.Number,
        ["date"] = FieldType.Date,
        ["datetime"] = FieldType.DateTime,
        ["month"] = FieldType.Month,
        ["daterange"] = FieldType.DateRange,
        ["bool"] = FieldType.YesNo,
        ["select"] = FieldType.Select,
        ["multiselect"] = FieldType.MultiSelect,
        ["address"] = FieldType.Address,
        ["region"] = FieldType.Region,
        ["table"] = FieldType.Table,
        ["file"] = FieldType.File,
    };

    /// <summary>The type of that name, or null when no type has it.</summary>
    public static FieldType? Find(string name) => Types.TryGetValue(name, out var type) ? type : null;

    public static string Of(FieldType type) => Types.First(entry => entry.Value == type).Key;
}
