using System.Globalization;
using GovService.Domain.Calendars;

namespace GovService.Domain.Tests.Calendars;

public sealed class LegalClockTests
{
    [Theory]
    [InlineData("2026-02-13 10:00", 5, LimitUnit.WorkingDay, "2026-02-27 17:00")]
    [InlineData("2026-02-13 23:59", 5, LimitUnit.WorkingDay, "2026-02-27 17:00")]
    [InlineData("2026-09-30 09:00", 1, LimitUnit.WorkingDay, "2026-10-08 17:00")]
    [InlineData("2026-09-16 09:00", 15, LimitUnit.NaturalDay, "2026-10-08 17:00")] // 1 October is a holiday
    [InlineData("2026-03-02 09:00", 3, LimitUnit.NaturalDay, "2026-03-05 17:00")]
    [InlineData("2026-03-02 09:00", 2.5, LimitUnit.NaturalDay, "2026-03-05 17:00")]
    [InlineData("2026-03-07 09:00", 0, LimitUnit.WorkingDay, "2026-03-09 17:00")] // a Saturday
    public void Days_end_at_the_close_of_business(string start, double value, LimitUnit unit, string due)
    {
        var dueBy = DueBy(start, value, unit);

        dueBy.Instant.ShouldBe(China(due));
        dueBy.Day.ShouldBe(DateOnly.FromDateTime(China(due).DateTime));
    }

    [Theory]
    [InlineData("2026-03-02 09:00", 0.5, LimitUnit.WorkingDay, "2026-03-02 14:15")] // 3 h before noon, ¼ h after
    [InlineData("2026-03-02 16:00", 0.5, LimitUnit.WorkingDay, "2026-03-03 10:45")]
    [InlineData("2026-03-06 16:30", 1, LimitUnit.Hour, "2026-03-09 09:00")] // over the weekend
    [InlineData("2026-03-02 11:45", 30, LimitUnit.Minute, "2026-03-02 14:15")] // over lunch
    [InlineData("2026-03-02 13:00", 2, LimitUnit.Hour, "2026-03-02 16:00")]
    [InlineData("2026-03-02 06:00", 4, LimitUnit.Hour, "2026-03-02 14:30")]
    [InlineData("2026-03-02 20:00", 30, LimitUnit.Minute, "2026-03-03 09:00")]
    [InlineData("2026-03-02 14:00", 3, LimitUnit.Hour, "2026-03-02 17:00")]
    [InlineData("2026-03-07 10:00", 1, LimitUnit.Hour, "2026-03-09 09:30")] // a Saturday
    public void Short_limits_run_while_the_counters_are_open(string start, double value, LimitUnit unit, string due)
    {
        var dueBy = DueBy(start, value, unit);

        dueBy.Instant.ShouldBe(China(due));
        dueBy.Day.ShouldBeNull();
    }

    [Theory]
    [InlineData("2026-03-02 09:00", "2026-03-02 17:00")]
    [InlineData("2026-03-02 17:00", "2026-03-02 17:00")]
    [InlineData("2026-03-02 17:01", "2026-03-03 17:00")]
    [InlineData("2026-03-06 18:00", "2026-03-09 17:00")]
    [InlineData("2026-10-03 09:00", "2026-10-08 17:00")]
    public void An_on_the_spot_item_is_due_by_the_close_of_the_same_working_day(string start, string due) =>
        DueBy(start, 0, LimitUnit.Instant).Instant.ShouldBe(China(due));

    [Fact]
    public void Instants_are_answered_in_utc() =>
        DueBy("2026-03-02 09:00", 1, LimitUnit.Hour).Instant.Offset.ShouldBe(TimeSpan.Zero);

    [Fact]
    public void Without_a_value_nothing_is_due() =>
        LegalClock.DueBy(China("2026-03-02 09:00"), new(null, LimitUnit.WorkingDay), ShippedCalendar.Calendar)
            .ShouldBeNull();

    [Fact]
    public void What_moved_a_natural_day_is_named() =>
        DueBy("2026-09-16 09:00", 15, LimitUnit.NaturalDay).Uncounted.ShouldBe(
            [new(new(2026, 10, 1), new(2026, 10, 7), UncountedReason.Holiday, "国庆节")]);

    [Fact]
    public void Past_the_last_notice_a_due_date_is_provisional() =>
        DueBy("2026-12-25 09:00", 5, LimitUnit.WorkingDay).IsProvisional.ShouldBeTrue();

    [Fact]
    public void The_days_off_of_a_short_limit_are_named_together_from_the_first_on() =>
        DueBy("2026-03-07 10:00", 1, LimitUnit.Hour).Uncounted.ShouldBe(
            [new(new(2026, 3, 7), new(2026, 3, 8), UncountedReason.Weekend, "")]);

    [Fact]
    public void A_short_limit_past_the_last_notice_is_provisional_too() =>
        DueBy("2026-12-31 09:00", 1, LimitUnit.Hour).IsProvisional.ShouldBeTrue();

    [Fact]
    public void The_start_is_not_counted_and_so_makes_nothing_provisional() =>
        LegalClock.DueBy(China("2025-12-31 09:00"), new(1, LimitUnit.WorkingDay), OnlyIn2026)!.IsProvisional.ShouldBeFalse();

    [Fact]
    public void A_last_day_that_a_notice_may_yet_make_a_working_day_is_provisional() =>
        LegalClock.DueBy(China("2025-12-25 09:00"), new(3, LimitUnit.NaturalDay), ClosedUntilNewYear)!
            .IsProvisional.ShouldBeTrue();

    [Fact]
    public void An_extension_is_as_provisional_as_either_of_its_parts()
    {
        Extended("2026-12-01 09:00", ShippedCalendar.Calendar).ShouldBeTrue(); // into 2027
        Extended("2025-12-26 09:00", OnlyIn2026).ShouldBeTrue(); // out of 2025
        Extended("2026-03-02 09:00", ShippedCalendar.Calendar).ShouldBeFalse();

        static bool Extended(string start, WorkingCalendar calendar) =>
            LegalClock.DueBy(China(start), new(3, LimitUnit.WorkingDay), Pauses.None, 30, calendar)!.IsProvisional;
    }

    private static readonly WorkingCalendar OnlyIn2026 = new([], [2026]);

    private static readonly WorkingCalendar ClosedUntilNewYear = new(
        Enumerable.Range(0, 4).Select(day => new CalendarDay(new DateOnly(2025, 12, 28).AddDays(day), CalendarDayKind.Holiday, "停工")),
        [2026]);

    private static DueDate DueBy(string start, double value, LimitUnit unit) =>
        LegalClock.DueBy(China(start), new((decimal)value, unit), ShippedCalendar.Calendar)!;

    private static DateTimeOffset China(string time) =>
        DateTimeOffset.Parse(time + " +08:00", CultureInfo.InvariantCulture);
}
