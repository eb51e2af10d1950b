namespace GovService.Domain.Calendars;

/// <summary>The last day of a limit, and what a person wants to know about the way there.</summary>
/// <param name="IsProvisional">A holiday notice that is still to come may change it; count again then.</param>
public sealed record DayCount(DateOnly Last, IReadOnlyList<UncountedDays> Uncounted, bool IsProvisional);
