namespace GovService.Domain.Calendars;

/// <summary>What a holiday notice (节假日安排) says about one day.</summary>
public enum CalendarDayKind
{
    /// <summary>放假.</summary>
    Holiday,

    /// <summary>调休上班: a Saturday or Sunday that is worked.</summary>
    AdjustedWorkday,
}

/// <summary>A day that a State Council notice takes out of the ordinary week, and for which festival.</summary>
public sealed record CalendarDay(DateOnly Date, CalendarDayKind Kind, string Name);
