using GovService.Domain.Conditions;

namespace GovService.Domain.Forms;

/// <summary>What the checks of a form need to know of the world.</summary>
/// <param name="RegionExists">Whether a region of that twelve-digit code exists (区划代码).</param>
public sealed record FormContext(DateOnly Today, Func<string, bool> RegionExists)
{
    /// <summary>The answers to the situational questions (情形), for fields that depend on them.</summary>
    public Answers Situation { get; init; } = Answers.None;

    /// <summary>The applicant is a firm (法人): its accounts are numbered otherwise than people's cards.</summary>
    public bool ForFirm { get; init; }
}
