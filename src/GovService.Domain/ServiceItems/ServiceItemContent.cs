using GovService.Domain.Calendars;
using GovService.Domain.Forms;

namespace GovService.Domain.ServiceItems;

/// <summary>
/// 事项内容: everything the guide (办事指南) says about an item, reference 1.3. Immutable: a change is a new version.
/// Coded values are codes of the catalogue's code sets (GB/T 39046), never their texts.
/// </summary>
public sealed record ServiceItemContent
{
    public required string Name { get; init; }
    public required IReadOnlyList<string> Aliases { get; init; }
    public required string ItemType { get; init; }
    public required string AuthorityLevel { get; init; }
    public required string BasicCode { get; init; }
    public required bool BasicCodeVerified { get; init; }
    public required string RegionScope { get; init; }
    public required IReadOnlyList<LegalBasis> LegalBases { get; init; }
    public required IReadOnlyList<string> AcceptanceConditions { get; init; }
    public required ProcessingType ProcessingType { get; init; }
    public required StatedLimit LegalLimit { get; init; }
    public required StatedLimit PromisedLimit { get; init; }

    /// <summary>补正期限: how long the applicant may take; without a value as long as they need (the law fixes none).</summary>
    public TimeLimit CorrectionLimit { get; init; } = new(null, LimitUnit.WorkingDay);

    public required IReadOnlyList<HandlingStep> Steps { get; init; }
    public required IReadOnlyList<SpecialProcedure> SpecialProcedures { get; init; }
    public required Fee Fee { get; init; }
    public required IReadOnlyList<Material> Materials { get; init; }
    public required ApprovalResult Result { get; init; }
    public required IReadOnlyList<string> ServiceObjects { get; init; }
    public required IReadOnlyList<string> PersonTopics { get; init; }
    public required IReadOnlyList<string> LegalTopics { get; init; }
    public required IReadOnlyList<string> OnlineDepth { get; init; }
    public required int VisitCount { get; init; }
    public string? VisitReason { get; init; }
    public required Channels Channels { get; init; }
    public required string CrossRegionScope { get; init; }
    public required IReadOnlyList<string> CrossRegionModes { get; init; }
    public required bool CommitmentBased { get; init; }
    public AutomaticApproval? AutomaticApproval { get; init; }
    public NoApplicationBenefit? NoApplication { get; init; }
    public required bool VillageHandling { get; init; }
    public required FormSchema Form { get; init; }
    public required IReadOnlyList<SituationQuestion> Questions { get; init; }
    public required IReadOnlyList<Faq> Faqs { get; init; }
    public string? AcceptingBody { get; init; }
    public string? LocalNote { get; init; }
    public string? HandlingNote { get; init; }
    public required string SourceTag { get; init; }

    /// <summary>上级锁定: paths of elements that local items of this base may not change, beside what the law fixes.</summary>
    public ValueList<string>? LockedElements { get; init; }

    public bool Serves(Audience audience) =>
        audience == Audience.Person ? ServiceObjects.Contains("1", StringComparer.Ordinal) : ServiceObjects.Any(o => o != "1");

    /// <summary>Whether this is one of the item's own legal bases, as it is cited.</summary>
    public bool Cites(string basis) => LegalBases.Any(b => b.Cite() == basis);

    /// <summary>特别程序 that may be started: those the guide lists, and those the law itself names.</summary>
    public IReadOnlyList<string> ProcedureNames =>
        [.. SpecialProcedures.Select(p => p.Name).Concat(SpecialProcedure.Statutory).Distinct(StringComparer.Ordinal)];

    public bool IsOnline => Channels.OnlinePc || Channels.Mobile;
}

/// <summary>设定依据.</summary>
public sealed record LegalBasis(string Law, string? DocumentNumber, string? Article, string Gist, bool VerifiedText)
{
    /// <summary>引用: as decisions print it, 《社会救助暂行办法》（国务院令第649号）第四十七条.</summary>
    public string Cite() => $"《{Law}》{(DocumentNumber is null ? "" : $"（{DocumentNumber}）")}{Article}";
}

/// <summary>时限 as the guide states it; a null value says that the law fixes none.</summary>
public sealed record StatedLimit(TimeLimit Limit, string? Note, string? Basis);

/// <summary>办理流程: a step that the applicant can follow. What is not counted is a special procedure or waiting.</summary>
public sealed record HandlingStep(
    string Name, string Actor, TimeLimit Limit, bool CountedInLimit, string? Output, string? Standard)
{
    /// <summary>Stable across versions; without one (older files) the step is known by its name.</summary>
    public string? Id { get; init; }
}

/// <summary>特别程序: time that the limit leaves out (行政许可法 art. 45).</summary>
public sealed record SpecialProcedure(string Name, string Type, TimeLimit? TypicalLimit, string? Basis)
{
    /// <summary>The law's own list; what is on neither list is not left out of the limit.</summary>
    public static readonly IReadOnlyList<string> Statutory =
        ["听证", "招标", "拍卖", "检验", "检测", "检疫", "鉴定", "专家评审"];
}

/// <summary>收费.</summary>
public sealed record Fee(bool Charged, IReadOnlyList<FeeItem> Items);

/// <summary>收费项目 with its standard and basis (行政许可法 art. 58, 59).</summary>
public sealed record FeeItem(string Name, string Standard, string Basis, bool ReliefAllowed, string? ReliefNote);

/// <summary>审批结果.</summary>
/// <param name="ResultType">Code of code set resultType.</param>
/// <param name="CertificateTypeId">The certificate that a grant issues; a synthetic test type where the catalogue names none.</param>
public sealed record ApprovalResult(
    string Name, string ResultType, string CertificateTypeId, string? Validity, IReadOnlyList<DeliveryMethod> Delivery)
{
    /// <summary>
    /// The ways among which the applicant chooses, the usual one first. What is told by SMS is held electronically, and
    /// so is what the catalogue says nothing about.
    /// </summary>
    public IReadOnlyList<DeliveryMethod> DeliveryMethods => Delivery is []
        ? [DeliveryMethod.Electronic]
        : [.. Delivery.Select(m => m == DeliveryMethod.SMS ? DeliveryMethod.Electronic : m).Distinct().Order()];

    public bool Offers(DeliveryMethod method) => DeliveryMethods.Contains(method);
}

/// <summary>办理渠道.</summary>
public sealed record Channels(
    bool Window,
    bool OnlinePc,
    bool Mobile,
    bool SelfServiceTerminal,
    bool Appointment,
    bool ExpressDelivery,
    bool OnlinePayment,
    bool Hall);

/// <summary>秒批 as the catalogue words it: plain rules, decided by people until they are turned into conditions.</summary>
public sealed record AutomaticApproval(bool Eligible, IReadOnlyList<string> Rules, string OnFail);

/// <summary>免申即享.</summary>
public sealed record NoApplicationBenefit(string Mode, string? Trigger, string? Note);

/// <summary>常见问题.</summary>
public sealed record Faq(string Question, string Answer);
