using GovService.Domain.ServiceItems;

namespace GovService.Domain.Applications;

/// <summary>材料槽: one material of one application, with the source that met it.</summary>
/// <param name="MaterialId">The stable id in the item's version.</param>
/// <param name="Files">Empty unless the source is an upload.</param>
/// <param name="Receipt">免提交凭据; null unless the state's records or a promise met it.</param>
/// <param name="Superseded">What stood here before a correction; kept.</param>
public sealed record SubmittedMaterial(
    string MaterialId,
    string RequirementId,
    string Name,
    MaterialSourceKind Source,
    TrustLevel Trust,
    IReadOnlyList<StoredFile> Files,
    MaterialReceipt? Receipt,
    IReadOnlyList<StoredFile> Superseded)
{
    /// <summary>What the system makes of the form changes with the form: it cannot be handed in again by itself.</summary>
    public bool FollowsForm =>
        Source is MaterialSourceKind.GeneratedForm or MaterialSourceKind.SignedStatement or MaterialSourceKind.FormField;
}

/// <summary>可信等级: how far a material can be relied on.</summary>
public enum TrustLevel
{
    /// <summary>Issued by an authority and used as it is.</summary>
    A,

    /// <summary>Checked against the original at a window.</summary>
    B,

    /// <summary>Uploaded by the applicant.</summary>
    C,

    /// <summary>Self-declared on a stored promise.</summary>
    D,
}

/// <summary>附件: kept under the hash of its content, shown under the name it came with.</summary>
/// <param name="Hash">SM3 of the content, in hex.</param>
/// <param name="Size">Bytes.</param>
public sealed record StoredFile(string Hash, string Name, string ContentType, long Size);

/// <summary>
/// 免提交凭据: we did not ask for X, we read it from Y at T on basis Z. Shown to the applicant and counted.
/// </summary>
/// <param name="Reference">Certificate identifier or data resource.</param>
/// <param name="BasisCode">Key of the legal basis or consent text.</param>
/// <param name="ResponseHash">SM3 of what was answered, in hex.</param>
/// <param name="Attempted">Sources that were tried before and did not answer, with the reason code.</param>
public sealed record MaterialReceipt(
    MaterialSourceKind Source,
    string Reference,
    string SourceName,
    DateTimeOffset At,
    string BasisCode,
    string ResponseHash,
    IReadOnlyList<FailedSource> Attempted);

/// <summary>A source that could not answer, and why: one of <see cref="FailedReasons"/>.</summary>
public sealed record FailedSource(MaterialSourceKind Source, string Reference, string Reason);
