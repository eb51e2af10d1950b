namespace GovService.Domain.Conditions;

/// <summary>
/// 判定: what a condition says about the answers so far (Kleene's three values).
/// The order carries the logic: "and" is the least of its parts, "or" the greatest.
/// </summary>
public enum Verdict
{
    /// <summary>不成立.</summary>
    False,

    /// <summary>未知: an answer is still missing, or cannot be read. Never to be taken for False.</summary>
    Unknown,

    /// <summary>成立.</summary>
    True,
}
