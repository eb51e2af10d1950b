using System.Text.Json.Serialization;

namespace GovService.Domain.Clocks;

/// <summary>
/// 时限台账 (one line): what an act did to the clocks of an application. Lines are only ever added; every date is read
/// from them anew and nothing is counted down.
/// </summary>
[JsonDerivedType(typeof(Received), "received")]
[JsonDerivedType(typeof(CorrectionAsked), "correctionAsked")]
[JsonDerivedType(typeof(Accepted), "accepted")]
[JsonDerivedType(typeof(Paused), "paused")]
[JsonDerivedType(typeof(Resumed), "resumed")]
[JsonDerivedType(typeof(Extended), "extended")]
[JsonDerivedType(typeof(Decided), "decided")]
[JsonDerivedType(typeof(Delivered), "delivered")]
[JsonDerivedType(typeof(Ended), "ended")]
[JsonDerivedType(typeof(Recounted), "recounted")]
public abstract record ClockChange(DateTimeOffset At)
{
    /// <summary>收到: the authority has something to answer, the first time or after a correction.</summary>
    public sealed record Received(DateTimeOffset At) : ClockChange(At);

    /// <summary>已告知补正: the authority has answered; the applicant's own time runs.</summary>
    public sealed record CorrectionAsked(DateTimeOffset At) : ClockChange(At);

    /// <summary>受理: the time for the decision runs.</summary>
    /// <param name="From">Earlier than the act where the law reaches back: silence counts from the receipt (art. 32).</param>
    public sealed record Accepted(DateTimeOffset At, DateTimeOffset From) : ClockChange(At);

    /// <summary>停计.</summary>
    /// <param name="Key">Which pause, so that the right one ends when several overlap.</param>
    /// <param name="Reason">As the written notice names it.</param>
    public sealed record Paused(DateTimeOffset At, string Key, string Reason) : ClockChange(At);

    /// <summary>恢复计时.</summary>
    public sealed record Resumed(DateTimeOffset At, string Key) : ClockChange(At);

    /// <summary>延长 (行政许可法 art. 42), once.</summary>
    public sealed record Extended(DateTimeOffset At, int WorkingDays) : ClockChange(At);

    /// <summary>已决定: the time for the delivery runs.</summary>
    public sealed record Decided(DateTimeOffset At) : ClockChange(At);

    /// <summary>已送达.</summary>
    public sealed record Delivered(DateTimeOffset At) : ClockChange(At);

    /// <summary>已终结: nothing runs any more.</summary>
    public sealed record Ended(DateTimeOffset At) : ClockChange(At);

    /// <summary>重新计算: a holiday notice moved a date. Moves no date itself; it says that one was moved.</summary>
    public sealed record Recounted(DateTimeOffset At, ClockKind Clock, DateTimeOffset? From, DateTimeOffset? To)
        : ClockChange(At);
}
