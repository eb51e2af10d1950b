using GovService.Domain.Calendars;
using GovService.Domain.Departments;

namespace GovService.Domain.Applications;

/// <summary>
/// 联审: one department's part of a joint review. It has its own time and its own pauses; a material returned to one
/// lane stops that lane only. Silence is flagged, never read as consent.
/// </summary>
public sealed class ReviewLane
{
    private ReviewLane() { } // EF Core

    internal ReviewLane(DepartmentId departmentId, TimeLimit limit, DateTimeOffset askedAt, WorkingCalendar calendar)
    {
        (DepartmentId, Limit, AskedAt) = (departmentId, limit, askedAt);
        Count(calendar);
    }

    public DepartmentId DepartmentId { get; private init; }

    /// <summary>会签时限.</summary>
    public TimeLimit Limit { get; private init; } = null!;

    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>Null while the applicant is asked for something.</summary>
    public DateTimeOffset? DueBy { get; private set; }

    public IReadOnlyList<LaneReturn> Returns { get; private set; } = [];
    public LaneOpinion? Opinion { get; private set; }

    /// <summary>What the lane waits for; null when it waits for nothing.</summary>
    public LaneReturn? OpenReturn => Returns.FirstOrDefault(r => r.AnsweredAt is null);

    /// <summary>沉默: no word by its date.</summary>
    public bool IsSilent(DateTimeOffset now) => Opinion is null && DueBy < now;

    internal void Ask(CorrectionPoint point, DateTimeOffset at, WorkingCalendar calendar)
    {
        Returns = [.. Returns, new LaneReturn(point, at, AnsweredAt: null)];
        Count(calendar);
    }

    internal void Answer(DateTimeOffset at, WorkingCalendar calendar)
    {
        Returns = [.. Returns.Select(r => r with { AnsweredAt = r.AnsweredAt ?? at })];
        Count(calendar);
    }

    internal void Give(LaneOpinion opinion) => Opinion = opinion;

    internal void Count(WorkingCalendar calendar)
    {
        var pauses = new Pauses(Returns.Select(r => new Pause(r.AskedAt, r.AnsweredAt, r.Point.Slot)));
        DueBy = LegalClock.DueBy(AskedAt, Limit, pauses, extension: 0, calendar)?.Instant;
    }
}

/// <summary>联审退补: one material that one department needs again.</summary>
public sealed record LaneReturn(CorrectionPoint Point, DateTimeOffset AskedAt, DateTimeOffset? AnsweredAt);

/// <summary>会签意见.</summary>
public sealed record LaneOpinion(LaneVerdict Verdict, string Text, UserId By, string ByName, DateTimeOffset At);

/// <summary>会签结论.</summary>
public enum LaneVerdict
{
    /// <summary>同意.</summary>
    Agrees,

    /// <summary>有条件同意: the conditions stand in the opinion.</summary>
    AgreesOnConditions,

    /// <summary>不同意.</summary>
    Objects,
}
