using GovService.Domain.Calendars;

namespace GovService.Domain.Clocks;

/// <summary>时钟: which limit.</summary>
public enum ClockKind
{
    /// <summary>答复期限: five working days to answer an application (行政许可法 art. 32).</summary>
    Reply,

    /// <summary>补正期限: the applicant's own time; the agency's stands.</summary>
    Correction,

    /// <summary>承诺办结时限: what the guide promises.</summary>
    Promised,

    /// <summary>法定办结时限: what the law allows (行政许可法 art. 42).</summary>
    Statutory,

    /// <summary>送达期限: ten working days to hand over the result (行政许可法 art. 44).</summary>
    Delivery,
}

/// <summary>The limits by which the clocks of one application run, as they stood when it was handed in.</summary>
/// <param name="Correction">Null value where the item leaves the applicant all the time they need.</param>
public sealed record ClockTerms(
    TimeLimit Reply, TimeLimit Correction, TimeLimit Promised, TimeLimit Statutory, TimeLimit Delivery)
{
    public TimeLimit For(ClockKind kind) => kind switch
    {
        ClockKind.Reply => Reply,
        ClockKind.Correction => Correction,
        ClockKind.Promised => Promised,
        ClockKind.Statutory => Statutory,
        ClockKind.Delivery => Delivery,
    };
}
