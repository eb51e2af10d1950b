namespace GovService.Domain.Conditions;

/// <summary>比较: how a number in an answer is held against the number of a condition.</summary>
public enum Comparison
{
    /// <summary>小于.</summary>
    Less,

    /// <summary>不大于.</summary>
    AtMost,

    /// <summary>大于.</summary>
    Greater,

    /// <summary>不小于.</summary>
    AtLeast,
}
