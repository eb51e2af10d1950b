using GovService.Domain.Calendars;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;

namespace GovService.Web.Tests.Applying;

/// <summary>Service items as the tests need them: everything plain but the form and the questions.</summary>
internal static class AnItem
{
    public static ServiceItemContent With(FormSchema form, params SituationQuestion[] questions) => new()
    {
        Name = "测试事项",
        Aliases = [],
        ItemType = "05",
        AuthorityLevel = "4",
        BasicCode = "000511001000",
        BasicCodeVerified = false,
        RegionScope = "county",
        LegalBases = [],
        AcceptanceConditions = [],
        ProcessingType = default,
        LegalLimit = new(new TimeLimit(20, LimitUnit.WorkingDay), null, null),
        PromisedLimit = new(new TimeLimit(10, LimitUnit.WorkingDay), null, null),
        Steps = [],
        SpecialProcedures = [],
        Fee = new(Charged: false, []),
        Materials = [],
        Result = new("证明", "10", "NONE", null, []),
        ServiceObjects = ["1", "2"],
        PersonTopics = [],
        LegalTopics = [],
        OnlineDepth = [],
        VisitCount = 0,
        Channels = new(true, true, true, false, false, false, false, false),
        CrossRegionScope = "",
        CrossRegionModes = [],
        CommitmentBased = false,
        VillageHandling = false,
        Form = form,
        Questions = questions,
        Faqs = [],
        SourceTag = "test",
    };

    /// <summary>One required field of each type; its key is the name of the type.</summary>
    public static FormSchema OfEveryType() => new([.. Enum.GetValues<FieldType>().Select(OfType)]);

    public static FormField OfType(FieldType type) => new(type.ToString(), $"一项{FieldTypeNames.Of(type)}", type, Required: true)
    {
        Options = type is FieldType.Select or FieldType.MultiSelect ? ["养老", "失业", "工伤"] : [],
        Columns = type is FieldType.Table
            ?
            [
                new("name", "姓名", FieldType.Text, Required: true),
                new("idNumber", "身份证号", FieldType.CitizenIdNumber, Required: true),
                new("income", "月收入", FieldType.Money, Required: false),
                new("born", "出生日期", FieldType.Date, Required: false),
            ]
            : [],
    };
}
