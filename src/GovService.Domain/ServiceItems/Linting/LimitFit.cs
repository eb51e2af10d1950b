using GovService.Domain.Calendars;

namespace GovService.Domain.ServiceItems.Linting;

/// <summary>Whether a time fits into a limit.</summary>
internal enum Fit
{
    /// <summary>Always.</summary>
    Within,

    /// <summary>It depends on where the weekends fall: the units differ.</summary>
    Perhaps,

    /// <summary>Never.</summary>
    Beyond,
}

/// <summary>
/// 时限之和, in the two units that no calendar turns into each other. Hours and minutes are those of service, as the clock
/// counts them. Holidays are left out: a limit in natural days never guarantees that there are none.
/// </summary>
internal readonly record struct LimitSum(decimal WorkingDays, decimal NaturalDays)
{
    private const decimal DaysPerWeek = 5;
    private const decimal DaysPerWeekend = 2;

    private static readonly decimal HoursPerDay = (decimal)ServiceHours.PerWorkingDay.TotalHours;
    private static readonly decimal MinutesPerDay = (decimal)ServiceHours.PerWorkingDay.TotalMinutes;

    /// <summary>How long so many working days last at most, in weeks without a holiday.</summary>
    private static decimal Longest(decimal workingDays) =>
        workingDays + (DaysPerWeekend * Math.Ceiling(workingDays / DaysPerWeek));

    /// <summary>What it is made of; a unit that does not occur is left out.</summary>
    public ValueList<TimeLimit> Limits =>
        [.. new TimeLimit[] { new(WorkingDays, LimitUnit.WorkingDay), new(NaturalDays, LimitUnit.NaturalDay) }.Where(l => l.Value > 0)];

    public static LimitSum operator +(LimitSum left, LimitSum right) =>
        new(left.WorkingDays + right.WorkingDays, left.NaturalDays + right.NaturalDays);

    /// <summary>A limit without a value takes no time that anybody could count.</summary>
    public static LimitSum Of(TimeLimit limit) => (limit.Value ?? 0) is var value && limit.Unit == LimitUnit.NaturalDay
        ? new(0, value)
        : new(limit.Unit switch
        {
            LimitUnit.WorkingDay => value,
            LimitUnit.NaturalDay => 0,
            LimitUnit.Hour => value / HoursPerDay,
            LimitUnit.Minute => value / MinutesPerDay,
            LimitUnit.Instant => 0,
        }, 0);

    /// <summary>A limit without a value bounds nothing.</summary>
    public Fit FitsInto(TimeLimit limit)
    {
        if (limit.Value is null) return Fit.Within;

        var bound = Of(limit);
        return limit.Unit == LimitUnit.NaturalDay
            ? Between(WorkingDays + NaturalDays, Longest(WorkingDays) + NaturalDays, bound.NaturalDays)
            : FitsIntoWorkingDays(bound.WorkingDays - WorkingDays);
    }

    private Fit FitsIntoWorkingDays(decimal left)
    {
        if (left < 0) return Fit.Beyond;
        if (NaturalDays <= left) return Fit.Within;
        return NaturalDays > Longest(left) ? Fit.Beyond : Fit.Perhaps;
    }

    private static Fit Between(decimal shortest, decimal longest, decimal bound)
    {
        if (longest <= bound) return Fit.Within;
        return shortest > bound ? Fit.Beyond : Fit.Perhaps;
    }
}
