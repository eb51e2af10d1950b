using GovService.Domain.Conditions;

namespace GovService.Domain.ServiceItems;

/// <summary>申请材料: the item's name for a requirement, and the sources that may meet it, in their order.</summary>
public sealed record Material
{
    /// <summary>Stable across versions; the slot of an application carries it.</summary>
    public required string Id { get; init; }

    /// <summary>What must be proven; materials of several items merge by it, never by name.</summary>
    public required string RequirementId { get; init; }

    public required string Name { get; init; }
    public required Necessity Necessity { get; init; }

    /// <summary>材料类型: code of code set materialKind.</summary>
    public required string Kind { get; init; }

    /// <summary>材料形式: code of code set materialForm.</summary>
    public required string Form { get; init; }

    /// <summary>来源渠道: code of code set materialSource.</summary>
    public required string SourceChannel { get; init; }

    public int OriginalCopies { get; init; }
    public int Photocopies { get; init; }
    public string? IssuedBy { get; init; }
    public string? Note { get; init; }

    /// <summary>Why a paper of the state is still asked for (reference 1.4).</summary>
    public string? NoExemptionReason { get; init; }

    /// <summary>In whose case it is needed, in the catalogue's own words.</summary>
    public string? AppliesWhenText { get; init; }

    /// <summary>In whose case it is needed; null means always.</summary>
    public Condition? AppliesWhen { get; init; }

    public required IReadOnlyList<MaterialSource> Sources { get; init; }

    /// <summary>免提交: the state's own records can meet it.</summary>
    public bool IsExempt => Sources.Any(s => s.IsAutomatic);

    /// <summary>Whether the applicant must bring something of their own when no automatic source answers.</summary>
    public bool NeedsUpload => Sources is [{ Kind: MaterialSourceKind.Upload }];
}

/// <summary>来源: one way to meet a requirement.</summary>
/// <param name="Reference">Certificate type, data resource or field key, depending on the kind.</param>
public sealed record MaterialSource(MaterialSourceKind Kind, string Reference = "")
{
    /// <summary>Answered by the state's own records, after the holder's consent.</summary>
    public bool IsAutomatic => Kind is MaterialSourceKind.ElectronicCertificate or MaterialSourceKind.DataQuery;
}
