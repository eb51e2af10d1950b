namespace GovService.Domain.Calendars;

/// <summary>
/// Walks the calendar day by day and remembers what it left out. Every answer is null while the clock stands without
/// an end in sight: no date can be promised then.
/// </summary>
internal sealed class DayWalk(Pauses pauses, WorkingCalendar calendar)
{
    /// <summary>The start is not counted (民法典 art. 201); days off and paused days are left out.</summary>
    public DueDate? WorkingDays(DateOnly start, int days)
    {
        List<UncountedDays> uncounted = [];
        var day = start;
        for (var left = days; left > 0;)
        {
            day = day.AddDays(1);
            if (NeverCloses(day)) return null;
            if (WhyUncounted(day) is { } reason) uncounted.Add(reason);
            else left--;
        }

        return Ending(day, decidedFrom: start.AddDays(1), uncounted);
    }

    /// <summary>Days off count like any other day, paused ones do not; a last day that is off moves on.</summary>
    public DueDate? NaturalDays(DateOnly start, int days)
    {
        List<UncountedDays> uncounted = [];
        var day = start;
        for (var left = days; left > 0;)
        {
            day = day.AddDays(1);
            if (NeverCloses(day)) return null;
            if (WhyPaused(day) is { } reason) uncounted.Add(reason);
            else left--;
        }

        return MovedOn(day, uncounted);
    }

    /// <summary>The day itself, or the first one after it on which work is done and the clock runs.</summary>
    public DueDate? FirstWorkingDay(DateOnly day) => MovedOn(day, []);

    /// <summary>What is not counted of these days, both included.</summary>
    public IReadOnlyList<UncountedDays> Uncounted(DateOnly first, DateOnly last)
    {
        List<UncountedDays> uncounted = [];
        for (var day = first; day <= last; day = day.AddDays(1))
        {
            if (WhyUncounted(day) is { } reason) uncounted.Add(reason);
        }

        return UncountedDays.Join(uncounted);
    }

    private DueDate? MovedOn(DateOnly nominal, List<UncountedDays> uncounted)
    {
        var day = nominal;
        while (WhyUncounted(day) is { } reason)
        {
            if (NeverCloses(day)) return null;
            uncounted.Add(reason);
            day = day.AddDays(1);
        }

        return Ending(day, decidedFrom: nominal, uncounted);
    }

    /// <param name="decidedFrom">The first day on which a holiday notice could change the outcome.</param>
    private DueDate Ending(DateOnly last, DateOnly decidedFrom, List<UncountedDays> uncounted) =>
        new(ChinaTime.CloseOf(last), last, UncountedDays.Join(uncounted), calendar.IsProvisional(decidedFrom, last));

    /// <summary>A day off inside a pause is off: the pause did not cost it.</summary>
    private UncountedDays? WhyUncounted(DateOnly day) => calendar.WhyOff(day) ?? WhyPaused(day);

    private UncountedDays? WhyPaused(DateOnly day) =>
        pauses.AtCloseOf(day) is { } pause ? new(day, day, UncountedReason.Paused, pause.Reason) : null;

    private bool NeverCloses(DateOnly day) => pauses.OpenSince <= ChinaTime.CloseOf(day);
}
