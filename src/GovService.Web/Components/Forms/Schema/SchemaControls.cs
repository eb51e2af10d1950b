using GovService.Domain.Forms;

namespace GovService.Web.Components.Forms.Schema;

/// <summary>The one table: which component draws which type of field. Its other half is <see cref="FieldRules"/>.</summary>
internal static class SchemaControls
{
    public static Type Of(FieldType type) => type switch
    {
        FieldType.Text => typeof(LineControl),
        FieldType.LongText => typeof(LongTextControl),
        FieldType.CitizenIdNumber => typeof(LineControl),
        FieldType.CreditCode => typeof(LineControl),
        FieldType.Mobile => typeof(LineControl),
        FieldType.BankCard => typeof(LineControl),
        FieldType.Money => typeof(LineControl),
        FieldType.Number => typeof(LineControl),
        FieldType.Date => typeof(LineControl),
        FieldType.DateTime => typeof(LineControl),
        FieldType.Month => typeof(LineControl),
        FieldType.DateRange => typeof(DateRangeControl),
        FieldType.YesNo => typeof(ChoiceControl),
        FieldType.Select => typeof(ChoiceControl),
        FieldType.MultiSelect => typeof(MultiChoiceControl),
        FieldType.Address => typeof(LineControl),
        FieldType.Region => typeof(RegionControl),
        FieldType.Table => typeof(TableControl),
        FieldType.File => typeof(FileControl),
    };
}
