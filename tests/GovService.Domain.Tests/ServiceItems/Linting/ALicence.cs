using GovService.Domain.Calendars;
using GovService.Domain.Conditions;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;
using GovService.Domain.ServiceItems.Linting;

namespace GovService.Domain.Tests.ServiceItems.Linting;

/// <summary>An item that breaks no rule, and the catalogue around it.</summary>
internal static class ALicence
{
    public static readonly LintContext Context = new(
        new Dictionary<string, string> { ["ID_CARD"] = "居民身份证", ["SHOP_LICENCE"] = "开店许可证" },
        new Dictionary<string, string> { ["TAX_PAID"] = "税费缴纳信息" },
        new Dictionary<string, IReadOnlySet<string>>
        {
            ["itemType"] = new HashSet<string> { "01", "20" },
            ["materialSource"] = new HashSet<string> { "10", "20" },
        });

    public static readonly Material IdentityCard = new()
    {
        Id = "1",
        RequirementId = "ID_CARD@applicant",
        Name = "居民身份证",
        Necessity = Necessity.Required,
        Kind = "1",
        Form = "3",
        SourceChannel = "20",
        Sources = [new(MaterialSourceKind.ElectronicCertificate, "ID_CARD"), new(MaterialSourceKind.Upload)],
    };

    public static readonly Material Lease = new()
    {
        Id = "2",
        RequirementId = "LEASE",
        Name = "房屋租赁合同",
        Necessity = Necessity.Conditional,
        Kind = "1",
        Form = "3",
        SourceChannel = "10",
        AppliesWhen = new Condition.EqualTo("rents", "true"),
        Sources = [new(MaterialSourceKind.Upload)],
    };

    public static readonly FormField Area = new("area", "面积", FieldType.Number, Required: true);

    public static readonly FormField Trade = new("trade", "行业", FieldType.Select, Required: true) { Options = ["餐饮", "零售"] };

    public static readonly FormField Kitchen = new("kitchen", "厨房面积", FieldType.Number, Required: true)
    {
        VisibleWhen = new Condition.EqualTo("trade", "餐饮"),
    };

    public static readonly ServiceItemContent Clean = new()
    {
        Name = "开店许可",
        Aliases = ["开店"],
        ItemType = "01",
        AuthorityLevel = "4",
        BasicCode = "000131003000",
        BasicCodeVerified = false,
        RegionScope = "national",
        LegalBases = [new("开店管理条例", "国务院令第1号", "第十条", "开店须经许可", VerifiedText: true)],
        AcceptanceConditions = ["有固定的经营场所"],
        ProcessingType = ProcessingType.Promised,
        LegalLimit = new(Days(20), null, "行政许可法第四十二条"),
        PromisedLimit = new(Days(10), null, null),
        Steps = [Step("受理", 1), Step("审查", 5), Step("决定", 3), Step("办结归档", 1), Step("送达", 0)],
        SpecialProcedures = [],
        Fee = new(Charged: false, []),
        Materials = [IdentityCard, Lease],
        Result = new("开店许可证", "License", "SHOP_LICENCE", null, [DeliveryMethod.Electronic]),
        ServiceObjects = ["1", "2"],
        PersonTopics = ["085"],
        LegalTopics = ["010"],
        OnlineDepth = ["1", "5"],
        VisitCount = 0,
        Channels = new(true, true, true, false, false, false, false, true),
        CrossRegionScope = "0",
        CrossRegionModes = [],
        CommitmentBased = false,
        VillageHandling = false,
        Form = new FormSchema([Area, Trade, Kitchen]),
        Questions = [new("rents", "店面是否为租用？", [])],
        Faqs = [new("多久能办好？", "十个工作日。")],
        SourceTag = "test",
    };

    public static TimeLimit Days(decimal days) => new(days, LimitUnit.WorkingDay);

    public static TimeLimit NaturalDays(decimal days) => new(days, LimitUnit.NaturalDay);

    public static HandlingStep Step(string name, decimal days) => Step(name, Days(days));

    public static HandlingStep Step(string name, TimeLimit limit) => new(name, "审批局", limit, CountedInLimit: true, null, null);

    public static ServiceItemContent Promising(TimeLimit limit) => Clean with { PromisedLimit = new(limit, null, null), Steps = [] };

    public static ServiceItemContent Needing(params IReadOnlyList<Material> materials) =>
        Clean with { Materials = [IdentityCard, Lease, .. materials] };

    public static ServiceItemContent Asking(params IReadOnlyList<FormField> fields) =>
        Clean with { Form = new FormSchema([Area, Trade, Kitchen, .. fields]) };

    public static Material Paper(string name) =>
        Lease with { Id = "3", RequirementId = "PAPER", Name = name, Necessity = Necessity.Required, AppliesWhen = null };

    public static IReadOnlyList<LintFinding> Check(ServiceItemContent content) => ItemLinter.Check(content, Context);
}
