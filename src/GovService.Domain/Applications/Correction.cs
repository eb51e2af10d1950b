namespace GovService.Domain.Applications;

/// <summary>补正: everything that is missing, told once (行政许可法 art. 32). Only what it names opens for the applicant.</summary>
/// <param name="Round">1, and 2 when a second notice was approved.</param>
/// <param name="AnsweredAt">Null while the applicant is asked.</param>
public sealed record Correction(
    IReadOnlyList<CorrectionPoint> Points,
    DateTimeOffset RequestedAt,
    string RequestedBy,
    int Round = 1,
    DateTimeOffset? RemindedAt = null,
    DateTimeOffset? LapsedAt = null,
    DateTimeOffset? AnsweredAt = null)
{
    /// <summary>更正前: what stood in the opened fields, by control name; null until the applicant has answered.</summary>
    public IReadOnlyDictionary<string, string>? Former { get; init; }

    public bool Opens(string slot) => Points.Any(p => p.Slot == slot);
}

/// <summary>补正事项: one slot, what is wrong with it and how to put it right.</summary>
/// <param name="Slot"><c>m.{materialId}</c> for a material, <c>f.{fieldKey}</c> for a form field.</param>
/// <param name="ReasonCode">Key of the reason list: missing, unreadable, expired, inconsistent, wrong_document, other.</param>
public sealed record CorrectionPoint(string Slot, string ReasonCode, string Explanation)
{
    public const int MaxExplanation = 500;

    public static readonly IReadOnlyList<string> ReasonCodes =
        ["missing", "unreadable", "expired", "inconsistent", "wrong_document", "other"];
}

/// <summary>拟不予: a refusal as proposed, waiting for the second signature (否决权上移).</summary>
/// <param name="Basis">One of the item's own legal bases.</param>
/// <param name="Points">What a return lists as missing; null for refusals.</param>
public sealed record RefusalProposal(
    RefusalKind Kind,
    string Basis,
    string Reasons,
    UserId ProposedBy,
    string ProposedByName,
    DateTimeOffset ProposedAt,
    IReadOnlyList<CorrectionPoint>? Points = null);

/// <summary>不予的种类.</summary>
public enum RefusalKind
{
    /// <summary>不予受理.</summary>
    NonAcceptance,

    /// <summary>不予许可.</summary>
    Refusal,

    /// <summary>预审退回（退件）.</summary>
    Return,
}
