using GovService.Domain.Forms.Rules;

namespace GovService.Domain.Forms;

/// <summary>The one table: which rule checks which type. A new type is one line here and one control on the page.</summary>
public static class FieldRules
{
    private static readonly TextRule Text = new(Normaliser.Line, usualLength: 100);
    private static readonly TextRule LongText = new(Normaliser.Paragraphs, usualLength: 2000);
    private static readonly TextRule Address = new(Normaliser.Line, usualLength: 200);
    private static readonly CitizenIdNumberRule CitizenIdNumber = new();
    private static readonly CreditCodeRule CreditCode = new();
    private static readonly MobileRule Mobile = new();
    private static readonly BankCardRule BankCard = new();
    private static readonly MoneyRule Money = new();
    private static readonly NumberRule Number = new();
    private static readonly DateRule Date = new();
    private static readonly DateTimeRule DateTime = new();
    private static readonly MonthRule Month = new();
    private static readonly DateRangeRule DateRange = new(Date);
    private static readonly YesNoRule YesNo = new();
    private static readonly SelectRule Select = new();
    private static readonly MultiSelectRule MultiSelect = new();
    private static readonly RegionRule Region = new();
    private static readonly TableRule Table = new(OfCell);
    private static readonly FileRule File = new();

    public static FieldRule Of(FieldType type) => type switch
    {
        FieldType.Text => Text,
        FieldType.LongText => LongText,
        FieldType.CitizenIdNumber => CitizenIdNumber,
        FieldType.CreditCode => CreditCode,
        FieldType.Mobile => Mobile,
        FieldType.BankCard => BankCard,
        FieldType.Money => Money,
        FieldType.Number => Number,
        FieldType.Date => Date,
        FieldType.DateTime => DateTime,
        FieldType.Month => Month,
        FieldType.DateRange => DateRange,
        FieldType.YesNo => YesNo,
        FieldType.Select => Select,
        FieldType.MultiSelect => MultiSelect,
        FieldType.Address => Address,
        FieldType.Region => Region,
        FieldType.Table => Table,
        FieldType.File => File,
    };

    /// <summary>A cell holds one value; a column of several controls is read as text.</summary>
    private static SingleRule OfCell(FieldType type) => Of(type) as SingleRule ?? Text;
}
