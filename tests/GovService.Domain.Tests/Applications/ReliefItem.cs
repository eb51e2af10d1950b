using GovService.Domain.Calendars;
using GovService.Domain.Forms;
using GovService.Domain.ServiceItems;

namespace GovService.Domain.Tests.Applications;

/// <summary>What <see cref="AnApplication"/> applies for: five fields, the last one optional, and one legal basis.</summary>
internal static class ReliefItem
{
    public static readonly LegalBasis Basis = new("社会救助暂行办法", null, "第四十七条", "", VerifiedText: true);

    public static readonly ServiceItemContent Content = new()
    {
        Name = "临时救助",
        Aliases = [],
        ItemType = "05",
        AuthorityLevel = "4",
        BasicCode = "000511001000",
        BasicCodeVerified = false,
        RegionScope = "national",
        LegalBases = [Basis],
        AcceptanceConditions = [],
        ProcessingType = ProcessingType.Promised,
        LegalLimit = new(new TimeLimit(20, LimitUnit.WorkingDay), null, null),
        PromisedLimit = new(new TimeLimit(10, LimitUnit.WorkingDay), null, null),
        Steps = [],
        SpecialProcedures = [],
        Fee = new(Charged: false, []),
        Materials = [],
        Result = new("审核确认通知书", "1", "TEST", null, []),
        ServiceObjects = ["1"],
        PersonTopics = [],
        LegalTopics = [],
        OnlineDepth = [],
        VisitCount = 0,
        Channels = new(true, true, true, false, false, false, false, false),
        CrossRegionScope = "1",
        CrossRegionModes = [],
        CommitmentBased = false,
        VillageHandling = false,
        Form = new FormSchema(
        [
            new("applicantName", "申请人姓名", FieldType.Text, Required: true),
            new("idNumber", "身份证号码", FieldType.CitizenIdNumber, Required: true),
            new("bankAccount", "银行账号", FieldType.BankCard, Required: true),
            new("members", "家庭成员", FieldType.Table, Required: false)
            {
                Columns = [new("name", "姓名", FieldType.Text, Required: true)],
            },
            new("liveAddress", "居住地址", FieldType.Text, Required: false),
        ]),
        Questions = [],
        Faqs = [],
        SourceTag = "test",
    };

    /// <summary>The same item, where the tenant's lease is a material that may follow later.</summary>
    public static readonly ServiceItemContent Lending = Content with
    {
        Materials =
        [
            new Material
            {
                Id = "lease",
                RequirementId = "lease",
                Name = "房屋租赁合同",
                Necessity = Necessity.Deferrable,
                Kind = "1",
                Form = "3",
                SourceChannel = "10",
                Sources = [new MaterialSource(MaterialSourceKind.Upload)],
            },
        ],
    };
}
