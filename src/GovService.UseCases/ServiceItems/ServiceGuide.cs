using GovService.Domain.Calendars;
using GovService.Domain.ServiceItems;

namespace GovService.UseCases.ServiceItems;

/// <summary>
/// 办事指南: all that reference 1.3 says of an item, as far as its content has it, codes with their words. The material
/// list is the one for the answers given.
/// </summary>
public sealed record ServiceGuide
{
    /// <summary>实施编码, the stable name of the item for other systems.</summary>
    public required string Code { get; init; }

    /// <summary>How addresses name the item.</summary>
    public required string Slug { get; init; }

    public required string Name { get; init; }
    public required IReadOnlyList<string> Aliases { get; init; }

    // 身份与权限
    public required string BasicCode { get; init; }

    /// <summary>Only the form of the basic code is right: it is shown as an example.</summary>
    public required bool BasicCodeVerified { get; init; }

    public required GuideDepartment Department { get; init; }
    public required CodedText ItemType { get; init; }
    public required CodedText AuthorityLevel { get; init; }
    public required string RegionCode { get; init; }
    public required string RegionName { get; init; }
    public required IReadOnlyList<LegalBasis> LegalBases { get; init; }
    public required int Version { get; init; }
    public required DateTimeOffset PublishedAt { get; init; }

    /// <summary>Suspended or cancelled, nobody can apply; what is under way goes on.</summary>
    public required ItemState State { get; init; }

    public required string? StateReason { get; init; }

    /// <summary>Whether one can apply here now.</summary>
    public bool TakesApplications => Online && State == ItemState.InForce;

    // 办理
    public required CodedText ProcessingType { get; init; }
    public required IReadOnlyList<CodedText> ServiceObjects { get; init; }
    public required IReadOnlyList<CodedText> Topics { get; init; }
    public required IReadOnlyList<string> AcceptanceConditions { get; init; }
    public required StatedLimit LegalLimit { get; init; }
    public required StatedLimit PromisedLimit { get; init; }
    public required IReadOnlyList<HandlingStep> Steps { get; init; }
    public required IReadOnlyList<GuideSpecialProcedure> SpecialProcedures { get; init; }
    public required Fee Fee { get; init; }
    public required GuideResult Result { get; init; }
    public required bool CommitmentBased { get; init; }
    public required AutomaticApproval? AutomaticApproval { get; init; }
    public required NoApplicationBenefit? NoApplication { get; init; }
    public required IReadOnlyList<Faq> Faqs { get; init; }
    public required string? LocalNote { get; init; }
    public required string? HandlingNote { get; init; }

    // 渠道
    public required bool Online { get; init; }
    public required IReadOnlyList<CodedText> OnlineDepth { get; init; }
    public required int VisitCount { get; init; }
    public required string? VisitReason { get; init; }
    public required Channels Channels { get; init; }
    public required CodedText CrossRegionScope { get; init; }
    public required IReadOnlyList<CodedText> CrossRegionModes { get; init; }
    public required bool VillageHandling { get; init; }
    public required string? AcceptingBody { get; init; }
    public required IReadOnlyList<GuideSite> Sites { get; init; }

    // 情形与材料
    public required IReadOnlyList<GuideQuestion> Questions { get; init; }
    public required IReadOnlyList<GuideMaterial> Materials { get; init; }

    /// <summary>需要准备: how many materials the applicant must find and hand in, whatever the records say.</summary>
    public int MaterialsToHandIn => Materials.Count(m => m.IsMandatory && m.NeedsUpload);

    /// <summary>The answers that count, by question; others were not understood.</summary>
    public IReadOnlyDictionary<string, string> Answers() => Questions
        .Where(q => q.Answer is not null)
        .ToDictionary(q => q.Key, q => q.Answer!, StringComparer.Ordinal);
}

/// <summary>A code of the catalogue's code sets with its words.</summary>
public sealed record CodedText(string Code, string Text);

/// <summary>实施主体.</summary>
/// <param name="CreditCodeIsSynthetic">示例代码: never to be shown as the real one.</param>
public sealed record GuideDepartment(string Name, string CreditCode, bool CreditCodeIsSynthetic);

/// <summary>特别程序, whose time the limit leaves out.</summary>
public sealed record GuideSpecialProcedure(string Name, CodedText Type, TimeLimit? TypicalLimit, string? Basis);

/// <summary>审批结果.</summary>
/// <param name="CertificateTypeIsSynthetic">示例代码: the code of the certificate type is made up.</param>
public sealed record GuideResult(
    string Name,
    CodedText Type,
    string? CertificateName,
    string? CertificateTypeCode,
    bool CertificateTypeIsSynthetic,
    string? Validity,
    IReadOnlyList<DeliveryMethod> Delivery);

/// <summary>办理地点.</summary>
/// <param name="Kind">Hall, self-service hall, station in a mall, office of the department …, as the catalogue spells it.</param>
public sealed record GuideSite(string Name, string Kind, string? Address, string? Hours, string? Phone);

/// <summary>情形引导: a question, and what was answered.</summary>
/// <param name="Options">Empty for yes/no; the answers are then <c>true</c> and <c>false</c>.</param>
public sealed record GuideQuestion(string Key, string Text, IReadOnlyList<string> Options, string? Answer)
{
    public bool IsYesNo => Options.Count == 0;
}

/// <summary>申请材料, as this situation asks for it.</summary>
/// <param name="DependsOnAnswer">A question is still open that decides whether it is needed.</param>
/// <param name="Ways">How it can be met, in the order in which it is tried.</param>
public sealed record GuideMaterial(
    string Id,
    string Name,
    bool IsMandatory,
    bool DependsOnAnswer,
    bool IsExempt,
    bool NeedsUpload,
    CodedText Necessity,
    CodedText Kind,
    CodedText Form,
    CodedText SourceChannel,
    int OriginalCopies,
    int Photocopies,
    string? IssuedBy,
    string? Note,
    string? NoExemptionReason,
    string? AppliesWhen,
    IReadOnlyList<GuideWay> Ways);

/// <summary>来源: a way to meet a requirement.</summary>
/// <param name="From">Name of the certificate or the data; null where there is none to name.</param>
public sealed record GuideWay(MaterialSourceKind Kind, string? From);
